using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Who did something how often.</summary>
internal static class ActivitySets
{
    /// <summary>Those whose count meets the limits; a count of nothing is 0.</summary>
    public static RowSet Of(Session session, ActivityTest test, RowSet everybody)
    {
        var counts = new Dictionary<long, int>();
        session.Each(
            "SELECT contact, n FROM contact_days WHERE kind = @kind AND day >= @day",
            reader =>
            {
                var contact = reader.GetInt64(0);
                counts[contact] = counts.GetValueOrDefault(contact) + reader.GetInt32(1);
            },
            ("@kind", test.Kind),
            ("@day", test.FromDay ?? long.MinValue));
        RowSet met = new(), others = new();
        foreach (var (contact, count) in counts)
        {
            (test.Meets(count) ? met : others).Add(contact);
        }

        return test.Meets(0) ? everybody.Without(others) : met;
    }
}
