using MongoDB.Bson;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Who did something how often.</summary>
internal static class ActivitySets
{
    /// <summary>Those whose count meets the limits; a count of nothing is 0.</summary>
    public static async Task<HashSet<string>> OfAsync(Session session, ActivityTest test, HashSet<string> everybody)
    {
        BsonValue day = test.FromDay is { } from ? Op.AtLeast(Math.Max(0, from)) : ActivityRows.AllDays;
        var counts = (await session.AggregateAsync(
            ActivityRows.Plan,
            new BsonDocument("$match", new BsonDocument { { "kind", test.Kind }, { "day", day } }),
            new BsonDocument("$group", new BsonDocument { { "_id", "$contact" }, { "n", new BsonDocument("$sum", "$n") } })))
            .ToDictionary(row => row["_id"].AsString, row => row["n"].ToInt32());
        return everybody.Where(contact => test.Meets(counts.GetValueOrDefault(contact))).ToHashSet();
    }
}
