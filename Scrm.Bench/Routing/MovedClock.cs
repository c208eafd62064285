namespace Scrm.Bench.Routing;

/// <summary>A clock that stands where it was put; timers run by the real time.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
