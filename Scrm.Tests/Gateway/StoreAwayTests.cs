using Scrm.Bot.Inbound;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>The store takes no writes: messages are kept beside it, acknowledged, and served in order when it is back.</summary>
public sealed class StoreAwayTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_message_the_store_does_not_take_in_time_is_kept_and_acknowledged()
    {
        var node = await _folder.StartAsync(_clock);
        await using (await _folder.HoldAsync())
        {
            Assert.Equal((200, "taken"), await DeliverLateAsync(node, "k1", "第一"));
            Assert.Equal(1, node.Get<IReceiptSpool>().Count);

            // Now that one waits, the next goes behind it at once.
            Assert.Equal((200, "taken"), await node.DeliverAsync("k2", "第二"));
            Assert.Equal((200, "taken"), await node.DeliverAsync("k3", "第三"));
        }

        // The store is back: still nothing overtakes.
        Assert.Equal((200, "taken"), await node.DeliverAsync("k4", "第四"));
        await DrainAsync(node);
        Assert.Equal(["第一", "第二", "第三", "第四"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));

        Assert.NotEqual("taken", (await node.DeliverAsync("k5", "运费是多少", "p2")).Body);
    }

    [Fact]
    public async Task What_another_process_stored_meanwhile_is_the_same_message()
    {
        var node = await _folder.StartAsync(_clock);
        await using (await _folder.HoldAsync())
        {
            await DeliverLateAsync(node, "k1", "第一");
        }

        var other = await _folder.StartAsync();
        await other.DeliverAsync("k1", "第一");
        await DrainAsync(node);
        Assert.Equal(["第一"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    [Fact]
    public async Task A_full_spool_is_no_success()
    {
        var node = await _folder.StartAsync(_clock, ("Scrm:SpoolMaxMessages", "1"));
        await using (await _folder.HoldAsync())
        {
            await DeliverLateAsync(node, "k1", "第一");
            Assert.Equal(503, (await node.DeliverAsync("k2", "第二")).Status);
        }

        await DrainAsync(node);
        Assert.Equal(200, (await node.DeliverAsync("k2", "第二")).Status);
        Assert.Equal(["第一", "第二"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    [Fact]
    public async Task What_a_process_kept_when_it_ended_the_next_one_serves_first()
    {
        await using (var ended = await _folder.StartAsync(_clock))
        {
            await using (await _folder.HoldAsync())
            {
                await DeliverLateAsync(ended, "k1", "第一");
            }
        }

        var node = await _folder.StartAsync(_clock);
        await node.Get<IReceiptSpool>().ReadAsync(0, Token);
        await node.DeliverAsync("k2", "第二");
        await DrainAsync(node);

        // The store may have taken the first one after all, when it was released: then its turn waits for the ended process's lease.
        await _folder.EndLeasesAsync();
        await node.SweepAsync();
        Assert.Equal(["第一", "第二"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    private static async Task DrainAsync(GatewayNode node)
    {
        while (await node.Get<DrainSpool>().HandleAsync(2, Token) is { Count: > 0 } taken)
        {
            await Task.WhenAll(taken.Where(one => one.Lease is not null).Select(one => node.Get<TurnQueue>().RunAsync(new Turn(one.Receipt, one.Lease!, one.HasEarlier))));
        }
    }

    private async Task<(int Status, string Body)> DeliverLateAsync(GatewayNode node, string key, string text)
    {
        var before = _clock.Waiting;
        var delivery = node.DeliverAsync(key, text);
        await _clock.WaitForTimersAsync(before + 1, Token);
        _clock.Advance(ReceiveMessage.Patience);
        return await delivery;
    }
}
