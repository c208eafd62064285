namespace Scrm.Tests.Doubles;

public sealed class FakeClockTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void Timers_fire_in_order_at_their_times_while_the_clock_moves()
    {
        var start = _clock.GetUtcNow();
        List<(string Name, TimeSpan At)> fired = [];
        using var once = Timer("once", 5, 0);
        using var often = Timer("often", 2, 2);
        using var later = Timer("later", 60, 0);
        _clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal([("often", 2), ("often", 4), ("once", 5), ("often", 6)], fired.Select(one => (one.Name, (int)one.At.TotalSeconds)));

        ITimer Timer(string name, int dueSeconds, int periodSeconds) => _clock.CreateTimer(
            _ => fired.Add((name, _clock.GetUtcNow() - start)), null, TimeSpan.FromSeconds(dueSeconds), TimeSpan.FromSeconds(periodSeconds));
    }

    [Fact]
    public async Task A_delay_ends_when_its_time_comes()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(1), _clock, TestContext.Current.CancellationToken);
        await _clock.WaitForTimersAsync(1, TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(delay.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await delay;
    }

    [Fact]
    public void A_disposed_timer_is_silent()
    {
        var fired = 0;
        var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        timer.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(1, fired);
    }
}
