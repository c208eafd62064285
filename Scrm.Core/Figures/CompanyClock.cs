namespace Scrm.Core.Figures;

/// <summary>The clock on the company's wall: which day, month and hour a time is there.</summary>
public sealed class CompanyClock
{
    /// <summary>Where nothing is set.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    private readonly TimeZoneInfo _zone;

    private CompanyClock(string zoneId, TimeZoneInfo zone) => (ZoneId, _zone) = (zoneId, zone);

    /// <summary>IANA name of the time zone.</summary>
    public string ZoneId { get; }

    /// <summary>True when the machine knows the time zone.</summary>
    public static bool Knows(string zoneId) => zoneId == DefaultZone || TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out _);

    /// <summary>The clock of a time zone; machines without time zones still know China's, and show UTC for others.</summary>
    public static CompanyClock Of(string zoneId) =>
        new(zoneId, TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone) ? zone
            : zoneId == DefaultZone ? TimeZoneInfo.CreateCustomTimeZone(zoneId, TimeSpan.FromHours(8), zoneId, zoneId)
            : TimeZoneInfo.Utc);

    /// <summary>The local time.</summary>
    public DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, _zone);

    /// <summary>The local month of a time.</summary>
    public int MonthOf(DateTimeOffset time) => Number(Local(time));

    /// <summary>The day on the company's calendar.</summary>
    public DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(Local(time).DateTime);

    /// <summary>The day that a time is in, with its first and its last moment.</summary>
    public CompanyDay Day(DateTimeOffset time)
    {
        var date = DayOf(time);
        return new CompanyDay(date, Midnight(date), Midnight(date.AddDays(1)));
    }

    /// <summary>A midnight that comes twice begins the day with its first coming; one that is left out, with the moment after.</summary>
    private DateTimeOffset Midnight(DateOnly date)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        var offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(_zone.IsInvalidTime(local) ? local.AddDays(-1) : local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>Months numbered through: year × 12 + month − 1.</summary>
    internal static int Number(DateTimeOffset local) => local.Year * 12 + local.Month - 1;
}
