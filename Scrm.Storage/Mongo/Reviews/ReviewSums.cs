using MongoDB.Bson;
using Scrm.Core.Reviews;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Reviews;

/// <summary>Counts what rules did and who has which tag.</summary>
internal static class ReviewSums
{
    // 1970-01-05 was a Monday: weeks are counted from it.
    private static readonly long FirstMonday = TimeSpan.FromDays(4).Ticks;
    private static readonly long Week = TimeSpan.FromDays(7).Ticks;

    public static async Task<IReadOnlyDictionary<string, double>> PerDayAsync(Session session, DateTimeOffset since, DateTimeOffset now)
    {
        var days = Math.Max(1, (now - since).TotalDays);
        return (await session.AggregateAsync(
            ObservationRows.Plan,
            new BsonDocument("$match", Machines(since)),
            new BsonDocument("$group", new BsonDocument { { "_id", "$rule" }, { "n", new BsonDocument("$sum", 1) } })))
            .ToDictionary(row => row["_id"].AsString, row => row["n"].ToInt32() / days);
    }

    public static async Task<IReadOnlyList<WeekCount>> WeeksAsync(Session session, DateTimeOffset since) =>
    [
        .. (await session.FieldsAsync(ObservationRows.Plan, Machines(since), "at", "tag", "rule", "version", "contact"))
            .GroupBy(row => (
                Week: (row["at"].ToInt64() - FirstMonday) / Week, Tag: row["tag"].AsString, Rule: row["rule"].AsString, Version: (int)(row.Number("version") ?? 0)))
            .OrderBy(g => g.Key.Week).ThenBy(g => g.Key.Tag, StringComparer.Ordinal).ThenBy(g => g.Key.Rule, StringComparer.Ordinal).ThenBy(g => g.Key.Version)
            .Select(g => new WeekCount(
                Instant.From(FirstMonday + g.Key.Week * Week),
                g.Key.Tag,
                g.Key.Rule,
                g.Key.Version,
                g.Count(),
                g.Select(row => row["contact"].AsString).Distinct().Count())),
    ];

    public static async Task<TagCoverage> CoverageAsync(Session session, DateTimeOffset now)
    {
        var living = Op.Any(new BsonDocument("expires", BsonNull.Value), new BsonDocument("expires", Op.Above(Instant.Of(now))));
        var tags = await session.AggregateAsync(
            PersonRows.Tags,
            new BsonDocument("$match", living),
            new BsonDocument("$group", new BsonDocument
            {
                { "_id", new BsonDocument { { "tag", "$tag" }, { "contact", "$contact" } } }, { "n", new BsonDocument("$sum", 1) },
            }),
            new BsonDocument("$group", new BsonDocument
            {
                { "_id", "$_id.tag" }, { "people", new BsonDocument("$sum", 1) }, { "n", new BsonDocument("$sum", "$n") },
            }));
        return new TagCoverage(
            (int)await session.CountAsync(ContactRows.Plan, []),
            (int)await session.CountAsync(ConversationRows.Plan, []),
            tags.ToDictionary(row => row["_id"].AsString, row => new TagCount(row["people"].ToInt32(), row["n"].ToInt32())));
    }

    private static BsonDocument Machines(DateTimeOffset since) => new() { { "machine", true }, { "at", Op.AtLeast(Instant.Of(since)) } };
}
