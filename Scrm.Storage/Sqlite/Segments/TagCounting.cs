using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Counts the tags of a group.</summary>
internal sealed class TagCounting(Session session, RowSet group, DateTimeOffset now)
{
    /// <summary>Who has a tag. One person's assignments of a tag stand together, the strongest last.</summary>
    public TagHolders Holders(string tag)
    {
        var people = new RowSet();
        long last = -1;
        double sum = 0, weight = 0;
        session.Scan(
            """
            SELECT contact, score FROM tag_assignments
            WHERE tag_id = @tag AND contact IS NOT NULL AND (expires_at IS NULL OR expires_at > @now) ORDER BY contact, score
            """,
            row =>
            {
                var contact = row.Number(0);
                if (!group.Has(contact))
                {
                    return;
                }

                sum += contact == last ? 0 : weight;
                weight = TagFact.WeightOf(row.Real(1), now);
                people.Add(last = contact);
            },
            ("@tag", tag),
            ("@now", Instant.Of(now)));
        return new TagHolders(tag, people, people.Count, sum + weight);
    }

    /// <summary>How often the most frequent tags come together.</summary>
    public static IReadOnlyList<TagPair> Pairs(IReadOnlyList<TagHolders> tags)
    {
        var frequent = tags.Where(t => t.Count > 0).OrderByDescending(t => t.Count).ThenBy(t => t.TagId, StringComparer.Ordinal).Take(PictureRules.PairedTags).ToList();
        return [.. frequent.SelectMany((one, i) => frequent.Skip(i + 1).Select(other => new TagPair(one.TagId, other.TagId, one.People.CountAnd(other.People))))];
    }

    /// <summary>Of how many a tag was seen in the period, and in the one before.</summary>
    public (int Now, int Before) Seen(string tag, PicturePeriod period)
    {
        var (now, before) = (new RowSet(), new RowSet());
        var begin = Instant.Of(period.From);
        session.Scan(
            """
            SELECT seen_of, at FROM tag_observations WHERE tag_id = @tag AND seen_of IS NOT NULL AND at >= @from AND at < @until
            """,
            row => (row.Number(1) >= begin ? now : before).Add(row.Number(0)),
            ("@tag", tag),
            ("@from", Instant.Of(period.Before.From)),
            ("@until", Instant.Of(period.Until)));
        return (now.CountAnd(group), before.CountAnd(group));
    }
}
