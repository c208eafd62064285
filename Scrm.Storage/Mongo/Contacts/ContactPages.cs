using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Sqlite.Documents;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Pages of what belongs to a contact, newest first, from documents with fields <c>contact</c> and <c>at</c>.</summary>
internal static class ContactPages
{
    private const int Largest = 200;

    /// <summary>One page.</summary>
    public static Task<Page<T>> ReadAsync<T>(
        MongoStore store, CollectionPlan plan, string contactId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, Largest);
        var before = Op.Any(new BsonDocument("at", Op.Below(from.At)), new BsonDocument { { "at", from.At }, { "_id", Op.Below(from.Id) } });
        return store.ReadAsync(
            async session => PageCursor.Page(
                [
                    .. (await session.AllAsync(
                        plan,
                        new BsonDocument("contact", contactId).Merge(cursor is null ? [] : before),
                        new BsonDocument { { "at", -1 }, { "_id", -1 } },
                        size + 1))
                        .Select(row => (Body.Read<T>(row), new PageCursor(row["at"].ToInt64(), row["_id"].AsString))),
                ],
                size),
            cancellationToken);
    }
}
