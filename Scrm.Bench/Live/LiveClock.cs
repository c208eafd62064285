using System.Diagnostics;
using Scrm.Bench.Routing;

namespace Scrm.Bench.Live;

/// <summary>The day runs so many times as fast as the clock on the wall.</summary>
internal sealed class LiveClock(int times)
{
    private readonly DateTimeOffset _begun = TimeProvider.System.GetUtcNow();
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The time of the day for a time of the wall's.</summary>
    public DateTimeOffset OfDay(DateTimeOffset real) => DayPlan.Opens + (real - _begun) * times;

    /// <summary>Returns at a time of the day, at once when it is past.</summary>
    public async Task UntilAsync(DateTimeOffset at)
    {
        var left = (at - DayPlan.Opens) / times - Stopwatch.GetElapsedTime(_start);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left);
        }
    }

    /// <summary>The time of the day now.</summary>
    public DateTimeOffset Now => DayPlan.Opens + Stopwatch.GetElapsedTime(_start) * times;
}
