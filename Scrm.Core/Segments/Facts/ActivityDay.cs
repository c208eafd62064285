namespace Scrm.Core.Segments.Facts;

/// <summary>How often a person did one kind of thing on one day.</summary>
/// <param name="Kind">A word of <see cref="Activities"/>.</param>
/// <param name="Day">Days since 1970-01-01 UTC.</param>
/// <param name="Count">How often.</param>
public sealed record ActivityDay(string Kind, long Day, int Count)
{
    /// <summary>The day of a time.</summary>
    public static long Of(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerDay;

    /// <summary>The first of so many days that end with today.</summary>
    public static long First(DateTimeOffset now, int days) => Of(now) - days + 1;
}
