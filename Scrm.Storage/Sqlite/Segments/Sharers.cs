using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Who shares most of some weighted tags: one pass over the holders of each tag, sums in an array.</summary>
internal static class Sharers
{
    /// <summary>Ids, those who share most first.</summary>
    public static IReadOnlyList<string> Find(
        Session session, IReadOnlyDictionary<string, double> weights, PersonTest except, DateTimeOffset now, int limit)
    {
        var rows = new TestRows(session);
        var left = rows.Of(except);
        var sums = new float[(session.Number("SELECT max(contact) FROM contact_facts") ?? 0) + 1];
        foreach (var (tag, weight) in weights)
        {
            session.Scan(
                "SELECT contact, score FROM tag_assignments WHERE tag_id = @tag AND contact IS NOT NULL AND (expires_at IS NULL OR expires_at > @now)",
                row => sums[row.Number(0)] += (float)(weight * TagFact.WeightOf(row.Real(1), now)),
                ("@tag", tag),
                ("@now", Instant.Of(now)));
        }

        var best = new PriorityQueue<int, float>();
        for (var row = 0; row < sums.Length; row++)
        {
            if (sums[row] <= 0 || (best.Count == limit && best.TryPeek(out _, out var least) && sums[row] <= least) || left.Has(row))
            {
                continue;
            }

            best.Enqueue(row, sums[row]);
            if (best.Count > limit)
            {
                best.Dequeue();
            }
        }

        var found = new List<string>();
        while (best.TryDequeue(out var row, out _))
        {
            found.Add(session.First("SELECT id FROM contacts WHERE row = @row", reader => reader.GetString(0), ("@row", row))!);
        }

        found.Reverse();
        return found;
    }
}
