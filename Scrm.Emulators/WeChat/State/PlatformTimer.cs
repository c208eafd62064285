namespace Scrm.Emulators.WeChat.State;

/// <summary>A timer whose due time lies on the platform's clock, so that advancing the clock makes it due.</summary>
internal sealed class PlatformTimer(PlatformClock clock, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private readonly Lock _gate = new();
    private ITimer? _inner;
    private DateTimeOffset? _due;
    private TimeSpan _period = Never;

    public void Attach(ITimer inner) => _inner = inner;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _due = dueTime == Never ? null : clock.GetUtcNow() + dueTime;
            _period = period;
            return _inner!.Change(dueTime, Never);
        }
    }

    public void Fire(object? ignored)
    {
        lock (_gate)
        {
            if (_due is null)
            {
                return;
            }

            _due = _period == Never || _period == TimeSpan.Zero ? null : clock.GetUtcNow() + _period;
            if (_due is not null)
            {
                _inner!.Change(_period, Never);
            }
        }

        callback(state);
    }

    public void Catch(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_due is not { } due)
            {
                return;
            }

            _inner!.Change(due > now ? due - now : TimeSpan.Zero, Never);
        }
    }

    public void Dispose()
    {
        clock.Forget(this);
        _inner?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        clock.Forget(this);
        if (_inner is { } inner)
        {
            await inner.DisposeAsync();
        }
    }
}
