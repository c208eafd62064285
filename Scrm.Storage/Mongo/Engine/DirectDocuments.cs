using MongoDB.Bson;
using MongoDB.Driver;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Changes of single documents of one collection, outside a write: each at once, and in its zone.</summary>
internal sealed class DirectDocuments(IMongoCollection<BsonDocument> documents, CollectionPlan plan, Zones zones)
{
    /// <summary>Adds one.</summary>
    public Task InsertOneAsync(BsonDocument document, CancellationToken cancellationToken)
    {
        zones.Mark(plan, document);
        return documents.InsertOneAsync(document, null, cancellationToken);
    }

    /// <summary>Changes one, if it is there.</summary>
    public Task<UpdateResult> UpdateOneAsync(BsonDocument question, BsonDocument change, CancellationToken cancellationToken) =>
        documents.UpdateOneAsync(zones.Asked(plan, question), change, null, cancellationToken);

    /// <summary>Changes one and tells what it was, or is; null: it is not there.</summary>
    public async Task<BsonDocument?> FindOneAndUpdateAsync(
        BsonDocument question, BsonDocument change, FindOneAndUpdateOptions<BsonDocument>? options, CancellationToken cancellationToken) =>
        await documents.FindOneAndUpdateAsync(zones.Asked(plan, question), change, options, cancellationToken);

    /// <summary>Removes one.</summary>
    public Task<DeleteResult> DeleteOneAsync(BsonDocument question, CancellationToken cancellationToken) =>
        documents.DeleteOneAsync(zones.Asked(plan, question), cancellationToken);

    /// <summary>Removes all that match.</summary>
    public Task<DeleteResult> DeleteManyAsync(BsonDocument question, CancellationToken cancellationToken) =>
        documents.DeleteManyAsync(zones.Asked(plan, question), cancellationToken);
}
