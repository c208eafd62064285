namespace Scrm.Core.ServiceTimes;

/// <summary>The same as <see cref="OpeningTimes.After"/> for many times of the same few days: what is known to be open or closed is not looked up again. For one thread.</summary>
/// <param name="hours">The hours; null: always open.</param>
public sealed class DueTimes(BusinessHours? hours)
{
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _open = [];
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _closed = [];

    /// <summary>When so much working time has passed; null: it never will.</summary>
    public DateTimeOffset? After(DateTimeOffset from, TimeSpan work)
    {
        var due = from + work;
        if (hours is null || _open.Exists(o => o.From <= from && due <= o.To))
        {
            return due;
        }

        if (_closed.FindIndex(c => c.From <= from && from < c.To) is >= 0 and var known)
        {
            return After(_closed[known].To, work);
        }

        if (OpeningTimes.ClosesAt(hours, from) is { } closes)
        {
            Learn(_open, from, closes);
        }
        else if (OpeningTimes.NextOpening(hours, from) is { } opens && opens > from)
        {
            Learn(_closed, from, opens);
        }

        return OpeningTimes.After(hours, from, work);
    }

    private static void Learn(List<(DateTimeOffset From, DateTimeOffset To)> stretches, DateTimeOffset from, DateTimeOffset to)
    {
        var known = stretches.FindIndex(s => s.To == to);
        if (known < 0)
        {
            stretches.Add((from, to));
        }
        else if (from < stretches[known].From)
        {
            stretches[known] = (from, to);
        }
    }
}
