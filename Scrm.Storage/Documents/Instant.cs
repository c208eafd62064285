namespace Scrm.Storage.Documents;

/// <summary>Times in columns: 100 ns since 1970, so that nothing is lost and order is the order of numbers.</summary>
internal static class Instant
{
    /// <summary>A time for a column.</summary>
    public static long Of(DateTimeOffset time) => time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;

    /// <summary>A time for a column that may be empty.</summary>
    public static long? Of(DateTimeOffset? time) => time is { } known ? Of(known) : null;

    /// <summary>The time in a column.</summary>
    public static DateTimeOffset From(long column) => new(column + DateTimeOffset.UnixEpoch.Ticks, TimeSpan.Zero);
}
