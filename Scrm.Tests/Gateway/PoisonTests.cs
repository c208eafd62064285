using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Gateway;

/// <summary>Turns that fail again and again.</summary>
public sealed class PoisonTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_poisoned_message_is_set_aside_after_five_tries_and_the_next_one_is_served()
    {
        var node = await PoisonedAsync(new FormatException("never shown"));
        Assert.Equal((200, "taken"), await node.DeliverAsync("k1", "poison"));
        Assert.Equal(200, (await node.DeliverAsync("k2", "next", "other")).Status);
        for (var tries = 2; tries <= 5; tries++)
        {
            Assert.Empty(await ParkedAsync(node));
            await _folder.HoldPauseAsync();
            Assert.Equal(0, await node.SweepAsync());
            await _folder.EndLeasesAsync();
            await node.SweepAsync();
        }

        var dead = Assert.Single(await ParkedAsync(node));
        Assert.Equal(("k1", 5, "FormatException"), (dead.Inbound.DedupeKey, dead.Attempts, dead.LastError));
        Assert.Equal(200, (await node.DeliverAsync("k3", "after")).Status);
        Assert.Empty(await node.Get<IReceiptStore>().UnfinishedAsync(10, Token));
    }

    [Fact]
    public async Task A_message_behind_a_poisoned_one_is_served_as_soon_as_that_one_is_set_aside()
    {
        var node = await PoisonedAsync(new FormatException());
        await node.DeliverAsync("k1", "poison");
        for (var tries = 2; tries <= 4; tries++)
        {
            await _folder.EndLeasesAsync();
            await node.SweepAsync();
        }

        await node.Get<IReceiptStore>().ReceiveAsync(Specs.Sample.Inbound("k2", externalId: "p1"), DateTimeOffset.UnixEpoch, "other", TimeSpan.Zero, Token);
        await _folder.EndLeasesAsync();
        await node.SweepAsync();
        Assert.Single(await ParkedAsync(node));
        Assert.Equal(["你好"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    [Fact]
    public async Task A_replayed_message_has_its_turn()
    {
        var node = await PoisonedAsync(new FormatException(), ("Scrm:Gateway:ParkAfter", "1"));
        await node.DeliverAsync("k1", "poison");
        node.Store.BeforeCommit = _ => Task.CompletedTask;
        Assert.NotNull(await node.Get<IReceiptStore>().ReplayAsync((await ParkedAsync(node))[0].Id, Token));

        // The first try may be giving its lease back just now, and a turn under a lease that ended is left to the next sweep.
        await Eventually.TrueAsync(
            async () => await node.SweepAsync() == 0 && (await node.TranscriptAsync()).Any(line => line == "poison"), () => "the replayed message has its turn");
        Assert.Equal(["poison"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    [Fact]
    public async Task That_the_store_is_away_is_not_the_messages_fault()
    {
        var node = await PoisonedAsync(new StoreUnavailableException("away"), ("Scrm:Gateway:ParkAfter", "1"));
        await node.DeliverAsync("k1", "poison");
        node.Store.BeforeCommit = _ => Task.CompletedTask;
        await _folder.EndLeasesAsync();
        await node.SweepAsync();
        Assert.Empty(await ParkedAsync(node));
        Assert.Equal(["poison"], (await node.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    private static Task<IReadOnlyList<Receipt>> ParkedAsync(GatewayNode node) => node.Get<IReceiptStore>().ParkedAsync(10, Token);

    private async Task<GatewayNode> PoisonedAsync(Exception failure, params (string, string)[] settings)
    {
        var node = await _folder.StartAsync(new FakeClock(), settings);
        node.Store.BeforeCommit = commit => commit.Messages.Any(line => line.Content.Text == "poison") ? Task.FromException(failure) : Task.CompletedTask;
        return node;
    }
}
