using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Counts who of a group did something, and where they are.</summary>
internal sealed class ActivityCounting(Session session, RowSet group)
{
    /// <summary>How many were active in a period and in the one before, and how many known people were silent for long when each was over: one pass.</summary>
    public (Movement Active, Movement Dormant) Moves(PicturePeriod period, RowSet knownAtEnd, RowSet knownBefore)
    {
        var last = period.LastDay;
        var start = period.FirstDay - 1;
        var sets = Active(
            (period.FirstDay, last), (period.Before.FirstDay, start), (last - PictureRules.DormantDays + 1, last), (start - PictureRules.DormantDays + 1, start));
        return (new Movement(sets[0].Count, sets[1].Count), new Movement(knownAtEnd.Without(sets[2]).Count, knownBefore.Without(sets[3]).Count));
    }

    /// <summary>How many each account knows.</summary>
    public IReadOnlyList<NamedCount> Inboxes()
    {
        var inboxes = session.All("SELECT DISTINCT inbox_id FROM contact_identities", reader => reader.GetString(0));
        return [.. inboxes.Select(inbox => new NamedCount(inbox, Of(inbox).CountAnd(group))).Where(count => count.People > 0)];
    }

    private RowSet[] Active(params (long First, long Last)[] ranges)
    {
        var active = ranges.Select(_ => new RowSet()).ToArray();
        foreach (var kind in Activities.All)
        {
            session.Scan(
                "SELECT contact, day FROM contact_days WHERE kind = @kind AND day BETWEEN @first AND @last",
                row =>
                {
                    var (contact, day) = (row.Number(0), row.Number(1));
                    for (var i = 0; i < ranges.Length; i++)
                    {
                        if (day >= ranges[i].First && day <= ranges[i].Last)
                        {
                            active[i].Add(contact);
                        }
                    }
                },
                ("@kind", kind),
                ("@first", ranges.Min(r => r.First)),
                ("@last", ranges.Max(r => r.Last)));
        }

        return [.. active.Select(set => set.And(group))];
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
