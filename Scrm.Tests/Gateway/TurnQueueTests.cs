using System.Text;
using Scrm.Bot.Inbound;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Gateway;

/// <summary>Turns of one contact that come close upon each other.</summary>
public sealed class TurnQueueTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_turn_that_waits_behind_a_look_for_more_is_not_taken_by_it_and_still_answers_in_the_response()
    {
        var node = await _folder.StartAsync(_clock);
        var (isHeld, mayGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        node.Store.BeforeCommit = _ =>
        {
            isHeld.TrySetResult();
            return mayGo.Task;
        };
        var first = await ReceiveAsync(node, "k1", new MessageContent { Type = MessageType.Event, Event = new PlatformEvent { Kind = PlatformEventKind.MenuView, Name = "VIEW" } });
        var serving = node.Get<TurnQueue>().ServeAsync(first.Lease!);
        await isHeld.Task;
        var second = await ReceiveAsync(node, "k2", MessageContent.OfText("运费是多少"));
        var mine = node.Get<TurnQueue>().RunAsync(new Turn(second.Receipt, second.Lease!, second.HasEarlier, Render));
        mayGo.SetResult();

        Assert.Equal(ReplyRoad.Passive, (await mine).Road);
        await serving;
    }

    private async Task<Received> ReceiveAsync(GatewayNode node, string key, MessageContent content) => await node.Get<IReceiptStore>().ReceiveAsync(
        Sample.Inbound(key, externalId: "p1") with { Channel = "scripted", Content = content },
        _clock.GetUtcNow(), node.Get<ProcessInstance>().Id, TurnLease.Length, Token);

    private static byte[] Render(MessageContent content) => Encoding.UTF8.GetBytes(content.Text!);
}
