using Scrm.Bot.Gateway;
using Scrm.Bot.Inbound;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Gateway;

public sealed class LimitTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task Who_writes_too_fast_is_kept_without_an_answer_and_others_are_answered()
    {
        var node = await _folder.StartAsync(_clock, ("Scrm:Gateway:SenderBurst", "2"));
        Assert.NotEqual("taken", (await node.DeliverAsync("k1", "运费是多少")).Body);
        Assert.NotEqual("taken", (await node.DeliverAsync("k2", "运费是多少")).Body);
        Assert.Equal((200, "taken"), await node.DeliverAsync("k3", "运费是多少"));
        Assert.Equal(3, (await node.TranscriptAsync()).Count(line => line[0] != '>'));
        Assert.NotEqual("taken", (await node.DeliverAsync("k4", "运费是多少", "other")).Body);
        Assert.Empty(await node.Get<IReceiptStore>().UnfinishedAsync(10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Messages_another_process_received_are_limited_as_well()
    {
        var there = await _folder.StartAsync(_clock, ("Scrm:Gateway:SenderBurst", "2"));
        foreach (var key in new[] { "k1", "k2", "k3", "k4" })
        {
            await there.Get<ReceiveMessage>().HandleAsync(Specs.Sample.Inbound(key, externalId: "p1") with { Content = MessageContent.OfText("运费是多少") }, TestContext.Current.CancellationToken);
        }

        await _folder.EndLeasesAsync();
        var here = await _folder.StartAsync(_clock, ("Scrm:Gateway:SenderBurst", "2"));
        Assert.Equal(1, await here.SweepAsync());
        var transcript = await here.TranscriptAsync();
        Assert.Equal(4, transcript.Count(line => line[0] != '>'));
        Assert.Equal(2, transcript.Count(line => line[0] == '>'));
    }

    [Fact]
    public async Task An_inbox_called_too_often_is_told_to_come_again()
    {
        var node = await _folder.StartAsync(_clock, ("Scrm:Gateway:InboxPerSecond", "1"));
        Assert.Equal(200, (await node.DeliverAsync("k1", "x")).Status);
        Assert.Equal(200, (await node.DeliverAsync("k2", "x", "p2")).Status);
        Assert.Equal(503, (await node.DeliverAsync("k3", "x", "p3")).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await node.DeliverAsync("k3", "x", "p3")).Status);
    }

    [Fact]
    public async Task Turns_beyond_the_limit_are_left_to_the_sweep_and_none_is_lost()
    {
        var node = await _folder.StartAsync(_clock, ("Scrm:Gateway:MaxTurnsInWork", "1"));
        var held = new TaskCompletionSource();
        node.Store.BeforeCommit = _ => held.Task;
        var first = await BeginAsync(node, "k1", "p1");
        Assert.Equal(ReceiptStatus.Received, (await await BeginAsync(node, "k2", "p2")).Status);
        held.SetResult();
        Assert.Equal(ReceiptStatus.Done, (await first).Status);

        await _folder.EndLeasesAsync();
        await Eventually.TrueAsync(async () => await node.SweepAsync() == 0, () => "nothing is left to sweep");
        Assert.NotEmpty(await node.TranscriptAsync("p2"));
    }

    [Fact]
    public void A_bucket_gives_its_burst_and_then_refills()
    {
        var buckets = new TokenBuckets<string>(3, 2, 10, _clock);
        Assert.Equal([true, true, true, false], Take(buckets, "a", 4));
        Assert.Equal([true], Take(buckets, "b", 1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([true, true, false], Take(buckets, "a", 3));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal([true, true, true, false], Take(buckets, "a", 4));
    }

    [Fact]
    public void Keys_at_rest_are_forgotten_and_busy_ones_never_more_than_allowed()
    {
        var buckets = new TokenBuckets<int>(1, 1, 100, _clock);
        for (var key = 0; key < 500; key++)
        {
            Assert.True(buckets.TryTake(key));
        }

        Assert.Equal(100, buckets.Count);
        Assert.False(buckets.TryTake(5));
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(buckets.TryTake(501));
        Assert.Equal(1, buckets.Count);
    }

    private static List<bool> Take(TokenBuckets<string> buckets, string key, int times) =>
        [.. Enumerable.Range(0, times).Select(_ => buckets.TryTake(key))];

    private static async Task<Task<Receipt>> BeginAsync(GatewayNode node, string key, string person)
    {
        var received = await node.Get<ReceiveMessage>().HandleAsync(Specs.Sample.Inbound(key, externalId: person), CancellationToken.None);
        return node.Get<TurnQueue>().RunAsync(new Turn(received!.Receipt, received.Lease!));
    }
}
