using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// The operators questions and changes are made of. Their names stand here only, and what came from outside is always a value: a string
/// stays a string, whatever it says.
/// </summary>
internal static class Op
{
    /// <summary>Is none of the other.</summary>
    public static BsonDocument Not(BsonValue value) => new("$ne", value);

    /// <summary>Is one of them.</summary>
    public static BsonDocument In(IEnumerable<string> values) => new("$in", new BsonArray(values));

    /// <summary>Is none of them.</summary>
    public static BsonDocument NotIn(IEnumerable<string> values) => new("$nin", new BsonArray(values));

    /// <summary>Is below.</summary>
    public static BsonDocument Below(BsonValue value) => new("$lt", value);

    /// <summary>Is at most.</summary>
    public static BsonDocument AtMost(BsonValue value) => new("$lte", value);

    /// <summary>Is above.</summary>
    public static BsonDocument Above(BsonValue value) => new("$gt", value);

    /// <summary>Is at least.</summary>
    public static BsonDocument AtLeast(BsonValue value) => new("$gte", value);

    /// <summary>Lies above one and at most at the other.</summary>
    public static BsonDocument Between(BsonValue above, BsonValue atMost) => new() { { "$gt", above }, { "$lte", atMost } };

    /// <summary>Lies from one up to the other, this one left out.</summary>
    public static BsonDocument Within(BsonValue from, BsonValue below) => new() { { "$gte", from }, { "$lt", below } };

    /// <summary>An element of the list lies from one up to the other.</summary>
    public static BsonDocument AnyWithin(BsonValue from, BsonValue below) => new("$elemMatch", Within(from, below));

    /// <summary>The field is there.</summary>
    public static BsonDocument Exists { get; } = new("$exists", true);

    /// <summary>All of the questions.</summary>
    public static BsonDocument All(IEnumerable<BsonDocument> questions) => new("$and", new BsonArray(questions));

    /// <summary>One of the questions.</summary>
    public static BsonDocument Any(params IEnumerable<BsonDocument> questions) => new("$or", new BsonArray(questions));

    /// <summary>Sets fields.</summary>
    public static BsonDocument Set(BsonDocument fields) => new("$set", fields);

    /// <summary>Adds to numbers.</summary>
    public static BsonDocument Add(BsonDocument fields) => new("$inc", fields);

    /// <summary>Takes fields out.</summary>
    public static BsonDocument Unset(params IEnumerable<string> fields) => new("$unset", new BsonDocument(fields.Select(f => new BsonElement(f, ""))));

    /// <summary>Sets fields of a document that the change makes.</summary>
    public static BsonDocument SetNew(BsonDocument fields) => new("$setOnInsert", fields);

    /// <summary>Several changes of different fields in one.</summary>
    public static BsonDocument Both(params ReadOnlySpan<BsonDocument> changes)
    {
        var all = new BsonDocument();
        foreach (var change in changes)
        {
            foreach (var part in change)
            {
                if (part.Value.AsBsonDocument.ElementCount > 0)
                {
                    all.Add(part);
                }
            }
        }

        return all;
    }
}
