namespace Scrm.Core.ServiceTimes;

/// <summary>Counts with business hours; where there are none it is always open.</summary>
public static class OpeningTimes
{
    // Looked so far ahead: a year closed for so long is closed for good.
    private const int DaysAhead = 400;

    private static readonly TimeSpan PlannedAhead = TimeSpan.FromDays(30);

    /// <summary>True while people serve.</summary>
    public static bool IsOpen(BusinessHours? hours, DateTimeOffset at) => hours is null || From(hours, at).FirstOrDefault() is { } next && next.From <= at && at < next.To;

    /// <summary>The time itself while it is open, else the next opening; null: there is none any more.</summary>
    public static DateTimeOffset? NextOpening(BusinessHours? hours, DateTimeOffset at)
    {
        if (hours is null)
        {
            return at;
        }

        foreach (var opening in From(hours, at))
        {
            return opening.From > at ? opening.From : at;
        }

        return null;
    }

    /// <summary>When it closes; null: it is closed already, or stays open longer than anybody plans ahead.</summary>
    public static DateTimeOffset? ClosesAt(BusinessHours? hours, DateTimeOffset at)
    {
        var closes = at;
        foreach (var opening in hours is null ? [] : From(hours, at).TakeWhile(o => o.From <= closes))
        {
            closes = opening.To;
            if (closes - at > PlannedAhead)
            {
                return null;
            }
        }

        return closes > at ? closes : null;
    }

    /// <summary>How much of the time between the two people served; nothing when <paramref name="to"/> is not later.</summary>
    public static TimeSpan WorkingTime(BusinessHours? hours, DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
        {
            return TimeSpan.Zero;
        }

        if (hours is null)
        {
            return to - from;
        }

        var sum = TimeSpan.Zero;
        foreach (var opening in From(hours, from).TakeWhile(o => o.From < to))
        {
            sum += (opening.To < to ? opening.To : to) - (opening.From > from ? opening.From : from);
        }

        return sum;
    }

    /// <summary>When so much working time has passed; null: it never will.</summary>
    public static DateTimeOffset? After(BusinessHours? hours, DateTimeOffset from, TimeSpan work)
    {
        if (hours is null)
        {
            return from + work;
        }

        foreach (var opening in From(hours, from))
        {
            var begin = opening.From > from ? opening.From : from;
            if (begin + work <= opening.To)
            {
                return begin + work;
            }

            work -= opening.To - begin;
        }

        return null;
    }

    /// <summary>Openings that are not over at <paramref name="at"/>, in order, without overlap.</summary>
    private static IEnumerable<Opening> From(BusinessHours hours, DateTimeOffset at)
    {
        var zone = LocalDay.Zone(hours.Zone);
        var day = LocalDay.Of(at, zone).AddDays(-1);
        var over = DateTimeOffset.MinValue;
        for (var n = 0; n < DaysAhead; n++, day = day.AddDays(1))
        {
            foreach (var span in Spans(hours, day))
            {
                var opening = LocalDay.Between(day, span.From, span.To, zone);
                if (opening.To > at && opening.To > over)
                {
                    yield return opening.From < over ? new Opening(over, opening.To) : opening;
                    over = opening.To;
                }
            }
        }
    }

    private static IEnumerable<DaySpan> Spans(BusinessHours hours, DateOnly day) =>
        (hours.Special.FirstOrDefault(s => s.Date == day) is { } special
            ? special.Open
            : hours.Week.Where(s => s.Day == day.DayOfWeek).Select(s => new DaySpan(s.From, s.To))).Where(s => s.To > s.From).OrderBy(s => s.From);
}
