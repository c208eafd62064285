namespace Scrm.Core.Reviews;

/// <summary>Weeks of figures.</summary>
public static class ReviewWeek
{
    /// <summary>The Monday, 00:00 UTC, of a time's week.</summary>
    public static DateTimeOffset Of(DateTimeOffset time)
    {
        var day = new DateTimeOffset(time.UtcDateTime.Date, TimeSpan.Zero);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
