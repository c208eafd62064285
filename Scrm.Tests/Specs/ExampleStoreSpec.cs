using Scrm.Core.Examples;
using Scrm.Core.Learning;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Tests.Specs;

/// <summary>What holds for worked examples.</summary>
public abstract class ExampleStoreSpec : StoreSpec
{
    private static readonly WishExample Tent = Dialogue("想要双人帐篷", new PreferenceTag("帐篷", "人数", "双人"));
    private static readonly WishExample Chat = Dialogue("你好");
    private static readonly IntentText Refund = IntentText.Of(new IntentExample("我要退款", "refund"));
    private static readonly IntentText Nothing = IntentText.Of(new IntentExample("哈哈", null));

    [Fact]
    public async Task What_is_saved_is_read_in_the_order_it_came()
    {
        Assert.Equal(new ExampleCount(4, 0, 0), await Store.Examples.SaveAsync([Tent, Chat], [Refund, Nothing], Token));

        Assert.Equivalent(new[] { Tent, Chat }, await Store.Examples.WishesAsync(Token), strict: true);
        Assert.Equal([Refund, Nothing], await Store.Examples.IntentsAsync(Token));
    }

    [Fact]
    public async Task The_same_words_again_replace_what_was_said_of_them()
    {
        await Store.Examples.SaveAsync([Tent], [Refund], Token);
        var revision = await Store.Examples.RevisionAsync(Token);
        var other = Dialogue("想要双人帐篷", new PreferenceTag("帐篷", "人数", "两人"));

        Assert.Equal(new ExampleCount(0, 0, 2), await Store.Examples.SaveAsync([Tent], [Refund], Token));
        Assert.Equal(revision, await Store.Examples.RevisionAsync(Token));
        Assert.Equal(new ExampleCount(0, 1, 0), await Store.Examples.SaveAsync([other], [], Token));
        Assert.True(await Store.Examples.RevisionAsync(Token) > revision);
        Assert.Equal("两人", Assert.Single(Assert.Single(await Store.Examples.WishesAsync(Token)).Dialogue.Tags).Value);
    }

    [Fact]
    public async Task Complaints_are_a_kind_of_their_own()
    {
        var angry = ComplaintText.Of(new ComplaintExample("真让人失望", true));
        await Store.Examples.SaveAsync([], [Refund], Token);
        Assert.Equal(new ExampleCount(1, 0, 0), await Store.Examples.SaveAsync([angry], Token));
        Assert.Equal(new ExampleCount(0, 0, 1), await Store.Examples.SaveAsync([angry], Token));
        Assert.Equal([angry], await Store.Examples.ComplaintsAsync(Token));
        Assert.Equal(1, await Store.Examples.RemoveAsync(ExampleKind.Complaint, null, Token));
        Assert.Empty(await Store.Examples.ComplaintsAsync(Token));
        Assert.Single(await Store.Examples.IntentsAsync(Token));
    }

    [Fact]
    public async Task Some_or_all_of_a_kind_are_removed()
    {
        await Store.Examples.SaveAsync([Tent, Chat], [Refund, Nothing], Token);
        var revision = await Store.Examples.RevisionAsync(Token);

        Assert.Equal(0, await Store.Examples.RemoveAsync(ExampleKind.Wish, [Refund.Id, "x"], Token));
        Assert.Equal(revision, await Store.Examples.RevisionAsync(Token));
        Assert.Equal(1, await Store.Examples.RemoveAsync(ExampleKind.Wish, [Tent.Id], Token));
        Assert.Equal(2, await Store.Examples.RemoveAsync(ExampleKind.Intent, null, Token));
        Assert.Equal(Chat.Id, Assert.Single(await Store.Examples.WishesAsync(Token)).Id);
        Assert.Empty(await Store.Examples.IntentsAsync(Token));
    }

    private static WishExample Dialogue(string said, params PreferenceTag[] tags) =>
        WishExample.Of(new PreferenceExample([new DialogueTurn(true, said), new DialogueTurn(false, "好的")], tags));
}
