namespace Scrm.Core.ServiceTimes;

/// <summary>Local days as real time: on the days clocks are changed one is 23 or 25 hours long.</summary>
internal static class LocalDay
{
    public static TimeZoneInfo Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
        : id == "Asia/Shanghai" ? TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(8), id, id)
        : TimeZoneInfo.Utc;

    public static DateOnly Of(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>An hour that comes twice opens with its first coming and closes with its second; one that is left out moves on by what is left out.</summary>
    public static Opening Between(DateOnly day, int from, int to, TimeZoneInfo zone) => new(Moment(day, from, zone, first: true), Moment(day, to, zone, first: false));

    private static DateTimeOffset Moment(DateOnly day, int minute, TimeZoneInfo zone, bool first)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddDays(-1))
            : !zone.IsAmbiguousTime(local) ? zone.GetUtcOffset(local)
            : first ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetAmbiguousTimeOffsets(local).Min();
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
