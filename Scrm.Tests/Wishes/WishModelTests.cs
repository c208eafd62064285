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
    public static readonly WishModel Model = new(PreferenceTagger.Train([.. All.Take(160)]), 160, 0, 1, Sample.Noon);

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
    public void A_wish_that_a_later_line_makes_sure_points_to_its_own_words()
    {
        var late = Enumerable.Range(1, All.Length)
            .Select(i => All[i - 1].Turns)
            .SelectMany(turns => Enumerable.Range(1, turns.Count).Select(n => Lines([.. turns.Take(n)])))
            .SelectMany(lines => Model.Read(lines).Where(w => w.MessageId is not null).Select(w => (Wish: w, Lines: lines)))
            .ToList();

        Assert.NotEmpty(late);
        Assert.All(late, l => Assert.Contains(l.Wish.Quote, l.Lines.Single(x => x.MessageId == l.Wish.MessageId).Turn.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_nearly_sure_is_only_asked_about()
    {
        var asked = All.Skip(160).SelectMany(e => Model.Read(Lines([.. e.Turns.Take(1)]))).Concat(Model.Read(Lines(Customer("听说黑色的手机费电，是真的吗"))))
            .Where(w => w.OnlyToReview).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, w => Assert.Null(w.MessageId));
        Assert.All(asked, w => Assert.True(w.Confidence < 1));
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
