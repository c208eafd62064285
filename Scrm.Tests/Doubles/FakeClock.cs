namespace Scrm.Tests.Doubles;

/// <summary>A clock that stands until it is moved; timers fire while it moves, in order, on the mover's thread.</summary>
public sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = start;
    private TaskCompletionSource _timerSet = NewSignal();

    /// <summary>Stands at an ordinary noon in UTC.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers and delays that wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_timers)
            {
                return _timers.Count;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_timers)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves forward and fires what comes due on the way.</summary>
    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Moves to a time; backwards nothing fires.</summary>
    public void MoveTo(DateTimeOffset time)
    {
        while (NextDue(time) is { } timer)
        {
            timer.Fire();
        }

        lock (_timers)
        {
            _now = time;
        }
    }

    /// <summary>Waits until so many timers are set: until the code under test waits for the clock.</summary>
    public async Task WaitForTimersAsync(int atLeast, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task set;
            lock (_timers)
            {
                if (_timers.Count >= atLeast)
                {
                    return;
                }

                set = _timerSet.Task;
            }

            await set.WaitAsync(cancellationToken);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private FakeTimer? NextDue(DateTimeOffset until)
    {
        lock (_timers)
        {
            if (_timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt) is not { } next)
            {
                return null;
            }

            _now = next.DueAt > _now ? next.DueAt : _now;
            next.Schedule(next.Period);
            return next;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class FakeTimer(FakeClock clock, Action fire) : ITimer
    {
        public DateTimeOffset DueAt { get; private set; }

        public TimeSpan Period { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._timers)
            {
                Period = period;
                Schedule(dueTime == TimeSpan.Zero ? period : dueTime);
            }

            if (dueTime == TimeSpan.Zero)
            {
                // As a real timer does: at once, on another thread.
                ThreadPool.QueueUserWorkItem(_ => Fire());
            }

            return true;
        }

        public void Schedule(TimeSpan after)
        {
            clock._timers.Remove(this);
            if (after > TimeSpan.Zero)
            {
                DueAt = clock._now + after;
                clock._timers.Add(this);
                clock._timerSet.TrySetResult();
                clock._timerSet = NewSignal();
            }
        }

        public void Dispose()
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
