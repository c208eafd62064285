using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Documents;

/// <summary>Pages of documents, newest first by their fields <c>at</c> and <c>_id</c>.</summary>
internal static class TimePages
{
    /// <summary>One page of those that match.</summary>
    public static Task<Page<T>> ReadAsync<T>(
        MongoStore store, CollectionPlan plan, BsonDocument which, string? cursor, int size, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var before = Op.Any(new BsonDocument("at", Op.Below(from.At)), new BsonDocument { { "at", from.At }, { "_id", Op.Below(from.Id) } });
        return store.ReadAsync(
            async session => PageCursor.Page(
                [
                    .. (await session.AllAsync(
                        plan, cursor is null ? which : Op.All([which, before]), new BsonDocument { { "at", -1 }, { "_id", -1 } }, size + 1))
                        .Select(row => (Body.Read<T>(row), new PageCursor(row["at"].ToInt64(), row["_id"].AsString))),
                ],
                size),
            cancellationToken);
    }
}
