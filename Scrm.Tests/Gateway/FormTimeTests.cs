using Scrm.Bot.Background;
using Scrm.Bot.Hooks;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Routing;
using Scrm.Core.Tags;
using Scrm.Tests.Dialogues;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>Forms over time: reminded, ended, taken over, told on, tagged.</summary>
public sealed class FormTimeTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Silence_is_reminded_of_once_and_then_ends_the_form_and_nothing_is_lost()
    {
        var node = await StartAsync(Sheet.Returns with { RemindMinutes = 10, TimeoutMinutes = 30 });
        await node.DeliverAsync("k1", "我要退货");
        await node.DeliverAsync("k2", "AB123456");
        var sweeper = node.Get<FormSweeper>();

        _clock.Advance(TimeSpan.FromMinutes(9));
        await sweeper.RoundAsync(Token);
        Assert.Equal(4, (await node.TranscriptAsync()).Count);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await sweeper.RoundAsync(Token);
        await sweeper.RoundAsync(Token);
        Assert.Equal([">您还在吗？我们刚才说到：哪天上门取件？"], (await node.TranscriptAsync()).Skip(4));
        _clock.Advance(TimeSpan.FromMinutes(20));
        await sweeper.RoundAsync(Token);

        Assert.StartsWith(">有一会儿没有收到您的回复", (await node.TranscriptAsync())[^1], StringComparison.Ordinal);
        var result = Assert.Single(await ResultsAsync(node));
        Assert.Equal((FormEnd.TimedOut, "AB123456"), (result.End, result.Fields[0].Value));
        Assert.Null((await ConversationAsync(node)).Form);
    }

    [Fact]
    public async Task A_form_that_people_took_over_is_closed_without_words()
    {
        var node = await StartAsync(Sheet.Returns);
        await node.DeliverAsync("k1", "我要退货");
        await node.DeliverAsync("k2", "AB123456");
        await node.Get<RequestHandoff>().HandleAsync(new HandoffRequest((await ConversationAsync(node)).Id, "misses"), Token);
        var said = await node.TranscriptAsync();

        await node.Get<FormSweeper>().RoundAsync(Token);

        Assert.Equal(said, await node.TranscriptAsync());
        Assert.Equal(FormEnd.HandedOff, Assert.Single(await ResultsAsync(node)).End);
    }

    [Fact]
    public async Task A_finished_form_is_a_signal_for_tag_rules_with_the_message_as_evidence()
    {
        var node = await StartAsync(Sheet.Returns with { Confirm = false, Fields = [Sheet.Returns.Fields[3] with { Optional = false }] });
        await node.Get<ITagStore>().SaveDimensionAsync(new TagDimension("need", "诉求", "Need", false, 0), Token);
        await node.Get<ITagStore>().SaveTagAsync(new Tag("quality", "need", "质量问题", null, TagScope.Contact), Token);
        await node.Get<ITagStore>().SaveRuleAsync(new TagRule { Id = "r1", TagId = "quality", Source = TagSource.Form, Patterns = ["returns.note~质量"] }, Token);

        await node.DeliverAsync("k1", "我要退货");
        await node.DeliverAsync("k2", "质量太差，拉链坏了");

        var conversation = await ConversationAsync(node);
        var tag = Assert.Single(await node.Get<IContactStore>().TagsAsync(conversation.ContactId, DateTimeOffset.UnixEpoch, Token));
        var line = (await node.Store.MessagesAsync(conversation.Id, null, null, 100, Token)).Last(m => m.Direction == MessageDirection.In);
        Assert.Equal(("quality", TagSource.Form, line.Id), (tag.TagId, tag.Source, tag.Evidence.MessageId));
    }

    [Fact]
    public async Task An_address_inside_is_refused_and_the_customer_hears_the_forms_own_words()
    {
        var node = await StartAsync(Sheet.Returns with
        {
            Confirm = false,
            Fields = [Sheet.Returns.Fields[0]],
            Hook = new FormHook("https://10.0.0.1/hook", Answers: true),
        });
        await node.Get<IFormStore>().SaveSecretAsync("returns", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Token);
        await node.DeliverAsync("k1", "我要退货");
        await node.DeliverAsync("k2", "AB123456");

        Assert.Equal(1, await node.Get<HookWorker>().RoundAsync(Token));

        Assert.Equal(">已提交，谢谢您！", (await node.TranscriptAsync())[^1]);
        var delivery = Assert.Single((await node.Get<IFormDeliveries>().ListAsync("returns", null, 10, Token)).Items);
        Assert.Equal((DeliveryState.Waiting, "addressRefused", 1), (delivery.State, delivery.LastError, delivery.Attempts));
        Assert.True(delivery.NextAt > _clock.GetUtcNow());
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private static async Task<Conversation> ConversationAsync(GatewayNode node) => (await node.Store.ListAsync(new ConversationQuery(), Token)).Items[0];

    private static async Task<IReadOnlyList<FormResult>> ResultsAsync(GatewayNode node) =>
        (await node.Get<IFormStore>().ResultsAsync(new FormResultQuery(), Token)).Items;

    private async Task<GatewayNode> StartAsync(Form form)
    {
        var node = await _folder.StartAsync(_clock);
        await node.Get<IFormStore>().SaveAsync(form, Token);
        await node.Get<IFormStore>().PublishAsync(form.Id, 1, Token);
        return node;
    }
}
