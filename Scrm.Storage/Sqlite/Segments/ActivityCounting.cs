using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Counts who of a group did something, and where they are.</summary>
internal sealed class ActivityCounting(Session session, RowSet group)
{
    /// <summary>Who did anything on the days.</summary>
    public RowSet Active(PicturePeriod period) => Active(period.FirstDay, period.LastDay);

    /// <summary>How many of some people did nothing for long at the end of a day.</summary>
    public int Dormant(RowSet known, long day) => known.Without(Active(day - PictureRules.DormantDays + 1, day)).Count;

    /// <summary>How many each account knows.</summary>
    public IReadOnlyList<NamedCount> Inboxes()
    {
        var inboxes = session.All("SELECT DISTINCT inbox_id FROM contact_identities", reader => reader.GetString(0));
        return [.. inboxes.Select(inbox => new NamedCount(inbox, Of(inbox).CountAnd(group))).Where(count => count.People > 0)];
    }

    private RowSet Active(long first, long last)
    {
        var active = new RowSet();
        foreach (var kind in Activities.All)
        {
            session.Scan(
                "SELECT contact FROM contact_days WHERE kind = @kind AND day BETWEEN @first AND @last",
                row => active.Add(row.Number(0)),
                ("@kind", kind),
                ("@first", first),
                ("@last", last));
        }

        return active.And(group);
    }

    private RowSet Of(string inbox)
    {
        var people = new RowSet();
        session.Scan(
            "SELECT contact FROM contact_identities WHERE inbox_id = @inbox AND contact IS NOT NULL",
            row => people.Add(row.Number(0)),
            ("@inbox", inbox));
        return people;
    }
}
