using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Wishes;
using Scrm.Tests.Specs;
using static Scrm.Tests.Preferences.Wishes;

namespace Scrm.Tests.Wishes;

public class WishModelTests
{
    internal static readonly WishModel Model = new(PreferenceTagger.Train([.. All.Take(60)]), 60, 0, 1, Sample.Noon);

    private static readonly DialogueTurn[] Buying = [Customer("在吗"), Service("您好，请讲。"), Customer("你好，想买一部手机，价格2000-3000元，最好是黑色的")];

    [Fact]
    public void The_newest_line_adds_its_wishes_with_their_words()
    {
        var added = Model.Read(Lines(Buying));

        Assert.Equal(["价格 2000-3000元", "颜色 黑色"], added.Select(w => $"{w.Slot} {w.Value}").Order());
        Assert.All(added, w => Assert.Equal(("手机", null, false), (w.Domain, w.MessageId, w.OnlyToReview)));
        Assert.Equal(["2000-3000元", "黑色"], added.Select(w => w.Quote).Order());
    }

    [Fact]
    public void What_was_known_before_is_not_added_again()
    {
        DialogueTurn[] later = [.. Buying, Service("这部手机就是黑色的，价格2999元。"), Customer("谢谢，黑色挺好")];

        Assert.DoesNotContain(Model.Read(Lines(later)), w => !w.OnlyToReview && w.Slot == "价格");
    }

    [Fact]
    public void A_line_of_service_adds_nothing()
    {
        Assert.Empty(Model.Read(Lines([.. Buying, Service("要黑色的手机，价格2000-3000元，对吗？")])));
        Assert.Empty(Model.Read([]));
    }

    [Fact]
    public void A_wish_that_is_not_sure_enough_is_asked_about_and_put_with_its_own_words_once_the_dialogue_is_surer()
    {
        DialogueTurn[] said = [Customer("有黑色吗"), Customer("手机价格2000-3000元")];
        var asked = Assert.Single(Model.Read(Lines(said[0])));
        var added = Model.Read(Lines(said));

        Assert.Equal(("颜色", "黑色", true, null), (asked.Slot, asked.Value, asked.OnlyToReview, asked.MessageId));
        Assert.Equal([("价格", null, false), ("颜色", "m0", false)], added.Select(w => (w.Slot, w.MessageId, w.OnlyToReview)).OrderBy(w => w.Slot, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("\ud83d")]
    [InlineData("2000-3000-4000----元元元 1e999 ∞ %&'\0")]
    [InlineData("👩‍👩‍👧‍👧手机🙂黑色")]
    public void Odd_text_breaks_nothing(string text) => Assert.NotNull(Model.Read(Lines(Customer("在吗"), Customer(text + new string('黑', 2000)), Customer(text))));

    [Fact]
    public void A_dialogue_is_what_both_sides_said_not_too_long_ago()
    {
        var newest = Sample.Message("c", 100, "要黑色的");
        Message[] before =
        [
            Sample.Message("c", 100 - SpokenLine.Window - 1, "太久以前"),
            Sample.Message("c", 100 - SpokenLine.Window, "刚好"),
            Sample.Message("c", 90, "备注") with { Direction = MessageDirection.Note },
            Sample.Message("c", 91) with { Content = new MessageContent { Type = MessageType.Event, Text = "关注" } },
            Sample.Message("c", 92) with { Content = new MessageContent { Type = MessageType.Image } },
            Sample.Message("c", 93, "好的") with { Direction = MessageDirection.Out },
            Sample.Message("c", 101, "以后"),
        ];

        Assert.Equal([(true, "刚好"), (false, "好的"), (true, "要黑色的")], SpokenLine.Upto(before, newest).Select(l => (l.Turn.ByContact, l.Turn.Text)));
    }

    private static SpokenLine[] Lines(params DialogueTurn[] turns) => [.. turns.Select((t, i) => new SpokenLine($"m{i}", t))];
}
