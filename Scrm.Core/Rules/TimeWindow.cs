namespace Scrm.Core.Rules;

/// <summary>Weekdays and a window of the day. Pure.</summary>
internal static class TimeWindow
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>True within the window; one past midnight belongs to the day it begins.</summary>
    public static bool Holds(RuleTest test, DateTimeOffset local)
    {
        var minute = local.TimeOfDay.TotalMinutes;
        var (from, to) = (test.From ?? 0, test.To ?? Day);
        return from < to
            ? minute >= from && minute < to && OnDay(test, local)
            : (minute >= from && OnDay(test, local)) || (minute < to && OnDay(test, local.AddDays(-1)));
    }

    private static bool OnDay(RuleTest test, DateTimeOffset local) =>
        test.Values.Count == 0 || test.Values.Contains(Number(local.DayOfWeek));

    private static string Number(DayOfWeek day) => day == DayOfWeek.Sunday ? "7" : ((char)('0' + (int)day)).ToString();
}
