namespace Scrm.Core.ServiceTimes;

/// <summary>The same as <see cref="OpeningTimes.After"/> for many times of the same few days: what is known to be open is not looked up again. For one thread.</summary>
/// <param name="hours">The hours; null: always open.</param>
public sealed class DueTimes(BusinessHours? hours)
{
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _open = [];

    /// <summary>When so much working time has passed; null: it never will.</summary>
    public DateTimeOffset? After(DateTimeOffset from, TimeSpan work)
    {
        var due = from + work;
        if (hours is null || _open.Exists(o => o.From <= from && due <= o.To))
        {
            return due;
        }

        if (OpeningTimes.ClosesAt(hours, from) is { } closes)
        {
            Learn(from, closes);
        }

        return OpeningTimes.After(hours, from, work);
    }

    private void Learn(DateTimeOffset from, DateTimeOffset closes)
    {
        var known = _open.FindIndex(o => o.To == closes);
        if (known < 0)
        {
            _open.Add((from, closes));
        }
        else if (from < _open[known].From)
        {
            _open[known] = (from, closes);
        }
    }
}
