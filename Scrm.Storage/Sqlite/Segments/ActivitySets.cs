using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Who did something how often.</summary>
internal static class ActivitySets
{
    /// <summary>Those whose count meets the limits; a count of nothing is 0.</summary>
    public static RowSet Of(Session session, ActivityTest test, RowSet everybody)
    {
        var counts = new int[(session.Number("SELECT max(contact) FROM contact_facts") ?? 0) + 1];
        session.Scan(
            test.FromDay is null
                ? "SELECT contact, n FROM contact_days WHERE kind = @kind AND day = @day"
                : "SELECT contact, n FROM contact_days WHERE kind = @kind AND day >= @day",
            row => counts[row.Number(0)] += (int)row.Number(1),
            ("@kind", test.Kind),
            ("@day", test.FromDay is { } day ? Math.Max(0, day) : ActivityRows.AllDays));
        RowSet met = new(counts.Length), others = new(counts.Length);
        for (var contact = 0; contact < counts.Length; contact++)
        {
            if (counts[contact] > 0)
            {
                (test.Meets(counts[contact]) ? met : others).Add(contact);
            }
        }

        return test.Meets(0) ? everybody.Without(others) : met;
    }
}
