using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>A collection: how it is spread over a cluster, what is asked of it, what its documents must have.</summary>
/// <param name="Name">Its name; never changed.</param>
/// <param name="Fields">
/// What every document has: names with BSON types, as in <c>version:long inbox:string</c>. The server refuses anything else.
/// </param>
internal sealed record CollectionPlan(string Name, string Fields)
{
    /// <summary>The field that says which shard a document is on; null: the collection is small and stays in one place.</summary>
    public string? ShardKey { get; init; }

    /// <summary>Whether its documents lie in the zone of a region, and by what: nobody makes a collection without deciding it.</summary>
    public required Zoning Zone { get; init; }

    /// <summary>The field it is spread by where there are zones, if that is another; what is not spread else is spread by <c>_id</c>.</summary>
    public string? ZonedKey { get; init; }

    /// <summary>False: chunks follow the field's order, which unique indexes that begin with it ask for.</summary>
    public bool IsHashed { get; init; } = true;

    /// <summary>Says that work is done: sent after everything else, for a server that cannot write all at once.</summary>
    public bool EndsWork { get; init; }

    /// <summary>Its indexes beside the one on <c>_id</c>.</summary>
    public IReadOnlyList<IndexPlan> Indexes { get; init; } = [];

    /// <summary>Its indexes, with zones or without.</summary>
    public IReadOnlyList<IndexPlan> IndexesIn(Zones zones) => zones.Has(this) ? [.. Indexes.Select(index => index.Zoned())] : Indexes;

    /// <summary>The check of documents, as the server is told.</summary>
    public BsonDocument Validator(Zones zones)
    {
        var all = zones.Has(this) ? $"{Fields} {Zones.Field}:string" : Fields;
        var fields = all.Split(' ').Select(field => field.Split(':')).ToList();
        return new BsonDocument("$jsonSchema", new BsonDocument
        {
            { "bsonType", "object" },
            { "required", new BsonArray(fields.Select(field => field[0])) },
            { "properties", new BsonDocument(fields.Select(field => new BsonElement(field[0], new BsonDocument("bsonType", field[1])))) },
        });
    }
}
