using Scrm.Bot.Outbound;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>A send that takes long stays its holder's.</summary>
public sealed class EntryKeeperTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task While_it_is_sent_nobody_calls_it_abandoned_and_afterwards_nobody_holds_it_on()
    {
        var node = await _folder.StartAsync(_clock);
        var outbox = node.Get<IOutbox>();
        var held = await HeldAsync(node);
        var sending = new TaskCompletionSource();
        var keeping = node.Get<EntryKeeper>().KeepingAsync(held, sending.Task);

        // Its time is over by the store's clock; then it is prolonged.
        await _folder.EndClaimsAsync();
        await _clock.WaitForTimersAsync(1, Token);
        _clock.Advance(HeldEntry.Prolonging);
        await _clock.WaitForTimersAsync(1, Token);
        Assert.Empty(await outbox.AbandonedAsync(_clock.GetUtcNow(), 10, Token));

        // What was prolonged may still be sent.
        _clock.Advance(HeldEntry.Lease / 2);
        Assert.True(held.MayBeSent(_clock));

        sending.SetResult();
        await keeping;
        await _folder.EndClaimsAsync();
        _clock.Advance(HeldEntry.Lease);
        Assert.Single(await outbox.AbandonedAsync(_clock.GetUtcNow(), 10, Token));
    }

    [Fact]
    public async Task A_send_that_fails_fails_for_its_caller()
    {
        var node = await _folder.StartAsync(_clock);
        var held = await HeldAsync(node);
        await Assert.ThrowsAsync<FormatException>(() => node.Get<EntryKeeper>().KeepingAsync(held, Task.FromException(new FormatException())));
    }

    private async Task<HeldEntry> HeldAsync(GatewayNode node)
    {
        var received = await node.Get<ReceiveMessage>().HandleAsync(
            Specs.Sample.Inbound("k1", externalId: "p1") with { Content = MessageContent.OfText("运费是多少") }, Token);
        await node.Get<Scrm.Bot.Inbound.TurnQueue>().RunAsync(new Scrm.Bot.Inbound.Turn(received!.Receipt, received.Lease!));
        var due = await node.Get<IOutbox>().ClaimAsync("worker", _clock.GetUtcNow(), HeldEntry.Lease, 10, Token);
        return new HeldEntry(Assert.Single(due), "worker", _clock.GetTimestamp());
    }
}
