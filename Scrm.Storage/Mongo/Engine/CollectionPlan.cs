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

    /// <summary>False: chunks follow the field's order, which unique indexes that begin with it ask for.</summary>
    public bool IsHashed { get; init; } = true;

    /// <summary>Says that work is done: sent after everything else, for a server that cannot write all at once.</summary>
    public bool EndsWork { get; init; }

    /// <summary>Its indexes beside the one on <c>_id</c>.</summary>
    public IReadOnlyList<IndexPlan> Indexes { get; init; } = [];

    /// <summary>The check of documents, as the server is told.</summary>
    public BsonDocument Validator()
    {
        var fields = Fields.Split(' ').Select(field => field.Split(':')).ToList();
        return new BsonDocument("$jsonSchema", new BsonDocument
        {
            { "bsonType", "object" },
            { "required", new BsonArray(fields.Select(field => field[0])) },
            { "properties", new BsonDocument(fields.Select(field => new BsonElement(field[0], new BsonDocument("bsonType", field[1])))) },
        });
    }
}
