namespace Scrm.Emulators.WeChat.State;

/// <summary>The platform's own time: the given clock plus what tests have added. Timers follow when time is added.</summary>
internal sealed class PlatformClock(TimeProvider source) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<PlatformTimer> _timers = [];
    private TimeSpan _added = TimeSpan.Zero;

    public override TimeZoneInfo LocalTimeZone => source.LocalTimeZone;

    public override long TimestampFrequency => source.TimestampFrequency;

    public TimeSpan Added
    {
        get
        {
            lock (_gate)
            {
                return _added;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow() + Added;

    public override long GetTimestamp() => source.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new PlatformTimer(this, callback, state);
        timer.Attach(source.CreateTimer(timer.Fire, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        PlatformTimer[] waiting;
        lock (_gate)
        {
            _added += by;
            waiting = [.. _timers];
        }

        foreach (var timer in waiting)
        {
            timer.Catch(GetUtcNow());
        }
    }

    internal void Forget(PlatformTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }
}
