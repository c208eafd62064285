using System.Text;
using Scrm.Bot.Channels;
using Scrm.Bot.Inbound;
using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>When a reply in a response counts as sent.</summary>
public sealed class HandOverTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Theory]
    [InlineData(1, DeliveryStatus.Sent)]
    [InlineData(20, DeliveryStatus.Pending)]
    public async Task A_response_written_after_the_platform_hung_up_is_no_hand_over(int seconds, DeliveryStatus delivery)
    {
        var node = await _folder.StartAsync(_clock);
        var handOver = await CallAsync(node);
        _clock.Advance(TimeSpan.FromSeconds(seconds));

        await node.Get<WebhookReceiver>().HandedOverAsync(handOver);

        Assert.Equal(delivery, (await node.Store.MessageAsync(handOver.MessageId, Token))!.Delivery);
    }

    [Fact]
    public async Task A_retry_in_time_confirms_what_a_late_response_did_not()
    {
        var node = await _folder.StartAsync(_clock);
        var late = await CallAsync(node);
        _clock.Advance(TimeSpan.FromSeconds(6));
        await node.Get<WebhookReceiver>().HandedOverAsync(late);

        await node.Get<WebhookReceiver>().HandedOverAsync(await CallAsync(node));

        Assert.Equal(DeliveryStatus.Sent, (await node.Store.MessageAsync(late.MessageId, Token))!.Delivery);
    }

    [Fact]
    public async Task A_caller_who_is_gone_gets_no_reply_in_the_response_and_the_customer_gets_it_through_the_outbox()
    {
        var node = await _folder.StartAsync(_clock);
        var reception = await ReceiveAsync(node, callerWaits: false);

        await node.Get<TurnQueue>().IdleAsync(Token);

        Assert.Null(reception.Passive);
        Assert.NotNull(await node.Get<IOutbox>().NextDueAsync(Token));
    }

    [Fact]
    public async Task A_turn_that_comes_too_late_answers_through_the_outbox()
    {
        var node = await _folder.StartAsync(_clock);
        var received = await node.Get<ReceiveMessage>().HandleAsync(
            Specs.Sample.Inbound("k1", externalId: "p1") with { Content = MessageContent.OfText("运费是多少") }, Token);
        _clock.Advance(TimeSpan.FromSeconds(20));

        var after = await node.Get<TurnQueue>().RunAsync(
            new Turn(received!.Receipt, received.Lease!, RenderPassive: content => Encoding.UTF8.GetBytes(content.Text!)));

        Assert.Equal((ReceiptStatus.Done, ReplyRoad.Asynchronous), (after.Status, after.Road));
    }

    private static async Task<PassiveHandOver> CallAsync(GatewayNode node) => (await ReceiveAsync(node)).Passive!;

    private static async Task<Reception> ReceiveAsync(GatewayNode node, bool callerWaits = true)
    {
        var inbox = await node.Get<IDirectory>().FindInboxAsync("i1", Token);
        var call = new WebhookRequest(
            "POST", new Dictionary<string, string>(), new Dictionary<string, string>(), Encoding.UTF8.GetBytes("k1|p1|运费是多少"))
        {
            CallerWaits = callerWaits,
        };
        return await node.Get<WebhookReceiver>().ReceiveAsync(inbox!, node.Channel, call, Token);
    }
}
