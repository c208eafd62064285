using Scrm.Core.Reviews;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>Counts what rules did and who has which tag.</summary>
internal static class ReviewSums
{
    // 1970-01-05 was a Monday: weeks are counted from it.
    private static readonly long FirstMonday = TimeSpan.FromDays(4).Ticks;
    private static readonly long Week = TimeSpan.FromDays(7).Ticks;

    public static IReadOnlyDictionary<string, double> PerDay(Session session, DateTimeOffset since, DateTimeOffset now)
    {
        var days = Math.Max(1, (now - since).TotalDays);
        return session.All(
                "SELECT rule_id, count(*) FROM tag_observations WHERE rule_id IS NOT NULL AND at >= @since GROUP BY rule_id",
                reader => (Rule: reader.GetString(0), Count: reader.GetInt64(1)),
                ("@since", Instant.Of(since)))
            .ToDictionary(r => r.Rule, r => r.Count / days);
    }

    public static IReadOnlyList<WeekCount> Weeks(Session session, DateTimeOffset since) => session.All(
        """
        SELECT (at - @monday) / @week AS week, tag_id, rule_id, rule_version, count(*), count(DISTINCT contact_id)
        FROM tag_observations WHERE rule_id IS NOT NULL AND at >= @since GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """,
        reader => new WeekCount(
            Instant.From(FirstMonday + reader.GetInt64(0) * Week),
            reader.GetString(1),
            reader.GetString(2),
            reader.IsDBNull(3) ? 0 : reader.GetInt32(3),
            reader.GetInt32(4),
            reader.GetInt32(5)),
        ("@monday", FirstMonday),
        ("@week", Week),
        ("@since", Instant.Of(since)));

    public static TagCoverage Coverage(Session session, DateTimeOffset now) => new(
        (int)(session.Number("SELECT count(*) FROM contacts") ?? 0),
        (int)(session.Number("SELECT count(*) FROM conversations") ?? 0),
        session.All(
                """
                SELECT body ->> '$.tagId', count(DISTINCT contact_id), count(*) FROM tag_assignments
                WHERE expires_at IS NULL OR expires_at > @now GROUP BY body ->> '$.tagId'
                """,
                reader => (Tag: reader.GetString(0), Count: new TagCount(reader.GetInt32(1), reader.GetInt32(2))),
                ("@now", Instant.Of(now)))
            .ToDictionary(t => t.Tag, t => t.Count));
}
