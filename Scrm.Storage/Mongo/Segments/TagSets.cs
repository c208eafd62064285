using MongoDB.Bson;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Who has which tags.</summary>
internal static class TagSets
{
    /// <summary>Those who meet a test on tags.</summary>
    public static async Task<HashSet<string>> OfAsync(Session session, TagTest test)
    {
        var rows = await session.FieldsAsync(
            PersonRows.Tags, new BsonDocument("tag", Op.In(test.TagIds)).Merge(Living(test.Now)),
            "contact", "score", "confidence", "lastSeen", "folded", "low", "high");
        return rows.Where(row => Meets(row, test)).Select(row => row["contact"].AsString).ToHashSet();
    }

    /// <summary>Those who meet a test on a dimension's strength.</summary>
    public static async Task<HashSet<string>> OfAsync(Session session, DimensionTest test, HashSet<string> everybody)
    {
        var rows = await session.FieldsAsync(
            PersonRows.Tags, new BsonDocument("dimension", test.DimensionId).Merge(Living(test.Now)), "contact", "score");
        var left = rows.GroupBy(row => row["contact"].AsString)
            .ToDictionary(group => group.Key, group => group.Aggregate(1.0, (left, row) => test.Left(left, row["score"].ToDouble())));
        return everybody.Where(contact => test.Meets(left.GetValueOrDefault(contact, 1))).ToHashSet();
    }

    /// <summary>Not expired.</summary>
    public static BsonDocument Living(DateTimeOffset now) =>
        Op.Any(new BsonDocument("expires", BsonNull.Value), new BsonDocument("expires", Op.Above(Instant.Of(now))));

    private static bool Meets(BsonDocument row, TagTest test) =>
        row["score"].ToDouble() >= (test.MinScore ?? -ValueRange.Open)
        && row["confidence"].ToDouble() >= (test.MinConfidence ?? -ValueRange.Open)
        && row["lastSeen"].ToInt64() >= (Instant.Of(test.Since) ?? long.MinValue)
        && (test.Text is null || row.Text("folded")?.Contains(test.Text, StringComparison.Ordinal) == true)
        && (!test.AsksRange || (!row["low"].IsBsonNull && row["low"].ToDouble() <= (test.To ?? ValueRange.Open)
            && row["high"].ToDouble() >= (test.From ?? -ValueRange.Open)));
}
