using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Documents;
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

    /// <summary>The tag's figures.</summary>
    public TagFigure Figure(TagHolders tag, PicturePeriod period) =>
        new(tag.TagId, tag.Count, tag.WeightSum, Seen(tag.TagId, period), Seen(tag.TagId, period.Before));

    /// <summary>How often the most frequent tags come together.</summary>
    public static IReadOnlyList<TagPair> Pairs(IReadOnlyList<TagHolders> tags)
    {
        var frequent = tags.Where(t => t.Count > 0).OrderByDescending(t => t.Count).ThenBy(t => t.TagId, StringComparer.Ordinal).Take(PictureRules.PairedTags).ToList();
        return [.. frequent.SelectMany((one, i) => frequent.Skip(i + 1).Select(other => new TagPair(one.TagId, other.TagId, one.People.CountAnd(other.People))))];
    }

    private int Seen(string tag, PicturePeriod period)
    {
        var people = new RowSet();
        session.Scan(
            """
            SELECT seen_of FROM tag_observations WHERE tag_id = @tag AND seen_of IS NOT NULL AND at >= @from AND at < @until
            """,
            row =>
            {
                var contact = row.Number(0);
                if (group.Has(contact))
                {
                    people.Add(contact);
                }
            },
            ("@tag", tag),
            ("@from", Instant.Of(period.From)),
            ("@until", Instant.Of(period.Until)));
        return people.Count;
    }
}
