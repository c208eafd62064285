using MongoDB.Bson;
using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tags;

/// <inheritdoc cref="ITagUsage"/>
internal sealed class MongoTagUsage(MongoStore store) : ITagUsage
{
    /// <inheritdoc/>
    public Task<TagUsage> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session => new TagUsage(await CountsAsync(session, [], "$tag"), await CountsAsync(session, new BsonDocument("rule", Op.Exists), "$rule")),
        cancellationToken);

    private static async Task<Dictionary<string, long>> CountsAsync(Session session, BsonDocument which, string field) => (await session.AggregateAsync(
        ObservationRows.Plan,
        new BsonDocument("$match", which),
        new BsonDocument("$group", new BsonDocument { { "_id", field }, { "n", new BsonDocument("$sum", 1) } })))
        .ToDictionary(row => row["_id"].AsString, row => row["n"].ToInt64());
}
