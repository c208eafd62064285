using Scrm.Core.Foundation;

namespace Scrm.Tests.Foundation;

public sealed class LanesTests
{
    private readonly Lanes<string> _lanes = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_of_one_key_runs_in_order_and_never_at_once()
    {
        List<int> order = [];
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 100).Select(n => _lanes.RunAsync("a", async _ =>
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            order.Add(n);
            Interlocked.Decrement(ref inside);
            return n;
        }, Token)));
        Assert.Equal(Enumerable.Range(0, 100), order);
    }

    [Fact]
    public async Task Keys_do_not_wait_for_each_other()
    {
        var gate = new TaskCompletionSource();
        var held = _lanes.RunAsync("a", async _ => { await gate.Task; return 1; }, Token);
        Assert.Equal(2, await _lanes.RunAsync("b", _ => Task.FromResult(2), Token));
        Assert.False(held.IsCompleted);
        gate.SetResult();
        Assert.Equal(1, await held);
    }

    [Fact]
    public async Task Work_that_failed_does_not_stop_what_comes_after()
    {
        var failed = _lanes.RunAsync<int>("a", _ => throw new InvalidOperationException(), Token);
        Assert.Equal(1, await _lanes.RunAsync("a", _ => Task.FromResult(1), Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => failed);
    }

    [Fact]
    public async Task It_is_idle_when_all_has_ended()
    {
        var gate = new TaskCompletionSource();
        var first = _lanes.RunAsync("a", async _ => { await gate.Task; return 1; }, Token);
        var second = _lanes.RunAsync("a", _ => Task.FromResult(2), Token);
        Assert.False(_lanes.IsLast("a", first));
        Assert.True(_lanes.IsLast("a", second));
        var idle = _lanes.IdleAsync(Token);
        Assert.False(idle.IsCompleted);
        gate.SetResult();
        await idle;
        Assert.True(second.IsCompleted);
    }
}
