using Scrm.Core.Foundation;

namespace Scrm.Core.ServiceTimes;

/// <summary>What may be saved as business hours.</summary>
public static class BusinessHoursRules
{
    private const int Day = 24 * 60;
    private const int MaxSpans = 50;
    private const int MaxSpecial = 200;

    /// <summary>Null: good. Else what is wrong.</summary>
    public static Fault? Refusal(BusinessHours hours) =>
        !TimeZoneInfo.TryFindSystemTimeZoneById(hours.Zone, out _) ? Invalid("There is no such time zone.", "hours.zone")
        : hours.Week.Count > MaxSpans || hours.Week.Any(s => !IsSpan(s.From, s.To)) ? Invalid("An opening begins before it ends, within a day.", "hours.week")
        : hours.Special.Count > MaxSpecial
            || hours.Special.Any(s => s.Name is { Length: > 60 } || s.Open.Any(o => !IsSpan(o.From, o.To)))
            || hours.Special.DistinctBy(s => s.Date).Count() < hours.Special.Count ? Invalid("A special day is named once, with openings within it.", "hours.special")
        : null;

    private static bool IsSpan(int from, int to) => from is >= 0 and < Day && to > from && to <= Day;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
