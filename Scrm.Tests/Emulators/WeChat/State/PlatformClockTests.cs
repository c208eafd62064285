using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class PlatformClockTests
{
    private readonly HandClock _source = new();

    [Fact]
    public void Time_is_the_source_plus_what_was_added()
    {
        var clock = new PlatformClock(_source);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(_source.GetUtcNow().AddHours(2), clock.GetUtcNow());
    }

    [Fact]
    public async Task Advancing_makes_waiting_timers_due()
    {
        var clock = new PlatformClock(_source);
        var wait = Task.Delay(TimeSpan.FromSeconds(5), clock, TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.False(wait.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await wait.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_the_source_and_the_switch_add_counts_together()
    {
        var clock = new PlatformClock(_source);
        var wait = Task.Delay(TimeSpan.FromSeconds(5), clock, TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(3));
        _source.Advance(TimeSpan.FromSeconds(2));
        await wait.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }
}
