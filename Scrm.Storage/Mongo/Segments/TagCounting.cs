using MongoDB.Bson;
using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Counts the tags of a group.</summary>
internal sealed class TagCounting(Session session, HashSet<string> group, DateTimeOffset now)
{
    /// <summary>Who has each of some tags.</summary>
    public async Task<IReadOnlyList<TagHolders>> HoldersAsync(IReadOnlyList<string> tags)
    {
        var rows = (await session.FieldsAsync(
            PersonRows.Tags, new BsonDocument("tag", Op.In(tags)).Merge(TagSets.Living(now)), "contact", "tag", "score"))
            .Where(row => group.Contains(row["contact"].AsString)).ToLookup(row => row["tag"].AsString);
        return
        [
            .. tags.Select(tag =>
            {
                var strongest = rows[tag].GroupBy(row => row["contact"].AsString)
                    .ToDictionary(one => one.Key, one => TagFact.WeightOf(one.Max(row => row["score"].ToDouble()), now));
                return new TagHolders(tag, [.. strongest.Keys], strongest.Values.Sum());
            }),
        ];
    }

    /// <summary>Of how many each tag was seen in the period, and in the one before.</summary>
    public async Task<IReadOnlyDictionary<string, (int Now, int Before)>> SeenAsync(IReadOnlyList<string> tags, PicturePeriod period)
    {
        var rows = (await session.FieldsAsync(
            ObservationRows.Plan,
            new BsonDocument
            {
                { "seen", true }, { "tag", Op.In(tags) }, { "at", Op.Within(Instant.Of(period.Before.From), Instant.Of(period.Until)) },
            },
            "contact", "tag", "at")).Where(row => group.Contains(row["contact"].AsString)).ToLookup(row => row["tag"].AsString);
        var begin = Instant.Of(period.From);
        return tags.ToDictionary(tag => tag, tag => (People(rows[tag].Where(row => row["at"].ToInt64() >= begin)), People(rows[tag].Where(row => row["at"].ToInt64() < begin))));
    }

    /// <summary>How often the most frequent tags come together.</summary>
    public static IReadOnlyList<TagPair> Pairs(IReadOnlyList<TagHolders> tags)
    {
        var frequent = tags.Where(t => t.People.Count > 0)
            .OrderByDescending(t => t.People.Count).ThenBy(t => t.TagId, StringComparer.Ordinal).Take(PictureRules.PairedTags).ToList();
        return
        [
            .. frequent.SelectMany((one, i) => frequent.Skip(i + 1)
                .Select(other => new TagPair(one.TagId, other.TagId, one.People.Count(other.People.Contains)))),
        ];
    }

    private static int People(IEnumerable<BsonDocument> rows) => rows.Select(row => row["contact"].AsString).Distinct().Count();
}
