using Scrm.Core.Reviews;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>Counts how far tags reached in weeks.</summary>
internal sealed class CoverageCounting(Session session, DateTimeOffset now)
{
    private const string Began = "CAST(unixepoch(body ->> '$.at', 'subsec') * 10000000 AS INTEGER)";

    /// <summary>The weeks in which anybody did anything.</summary>
    public IReadOnlyList<CoverageWeek> Of(IReadOnlyList<DateTimeOffset> weeks)
    {
        if (weeks.Count == 0)
        {
            return [];
        }

        var counted = weeks.ToDictionary(week => ActivityDay.Of(week), week => new CountedWeek(week, now));
        foreach (var kind in Activities.All)
        {
            Meet(counted, kind);
        }

        // Of this week all that is there counts, and an index has it; of weeks before, documents must be asked when it began.
        var began = weeks.Any(week => week.AddDays(7) <= now) ? Began : "0";
        foreach (var tag in session.All("SELECT DISTINCT tag_id FROM tag_assignments WHERE contact IS NOT NULL", reader => reader.GetString(0)))
        {
            Count(counted, tag, began);
        }

        return [.. counted.Values.Select(week => week.Result()).Where(week => week.People > 0)];
    }

    private void Meet(Dictionary<long, CountedWeek> weeks, string kind) => session.Scan(
        "SELECT contact, day, n FROM contact_days WHERE kind = @kind AND day BETWEEN @first AND @last",
        row =>
        {
            // 1970-01-05 was a Monday.
            var day = row.Number(1);
            if (weeks.TryGetValue(day - (day + 3) % 7, out var week))
            {
                week.Meet(row.Number(0), kind == Activities.Message ? row.Number(2) : 0);
            }
        },
        ("@kind", kind),
        ("@first", weeks.Keys.Min()),
        ("@last", weeks.Keys.Max() + 6));

    private void Count(Dictionary<long, CountedWeek> weeks, string tag, string began) => session.Scan(
        $"""
        SELECT contact, {began}, coalesce(expires_at, @never) FROM tag_assignments
        WHERE tag_id = @tag AND contact IS NOT NULL ORDER BY contact
        """,
        row =>
        {
            var (contact, from, until) = (row.Number(0), row.Number(1), row.Number(2));
            foreach (var week in weeks.Values)
            {
                week.Count(tag, contact, from, until);
            }
        },
        ("@never", long.MaxValue),
        ("@tag", tag));
}
