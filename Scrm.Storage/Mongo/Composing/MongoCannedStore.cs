using MongoDB.Bson;
using Scrm.Core.Canned;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Composing;

/// <inheritdoc cref="ICannedStore"/>
internal sealed class MongoCannedStore(MongoStore store) : ICannedStore
{
    /// <summary>How often canned replies were taken.</summary>
    public static readonly CollectionPlan Uses = new("canned_uses", "count:long last:long")
    {
        Zone = Zoning.NothingOfCustomers("counts of canned replies"),
    };

    private static readonly CatalogRows<CannedReply> Replies = new("cannedReply");

    /// <inheritdoc/>
    public Task<IReadOnlyList<CannedReply>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Replies.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<CannedReply?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Replies.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(IReadOnlyList<CannedReply> replies, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            foreach (var reply in replies)
            {
                if (!await Replies.TrySaveAsync(session, reply.Id, reply with { Version = reply.Version + 1 }, reply.Version, store.Numbers))
                {
                    return Written.Undo(false);
                }
            }

            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var isThere = await Replies.FindAsync(session, id) is not null;
            session.Remove(Uses, new BsonDocument("_id", id));
            Replies.Delete(session, id);
            return Written.Keep(isThere);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task CountAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (await Replies.FindAsync(session, id) is null)
            {
                return Written.Undo(false);
            }

            session.Upsert(
                Uses,
                new BsonDocument("_id", id),
                Op.Both(Op.Add(new BsonDocument("count", 1L)), new BsonDocument("$max", new BsonDocument("last", Instant.Of(at)))));
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CannedUse>> UsesAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<CannedUse>>(
        async session =>
        [
            .. (await session.AllAsync(Uses, [], new BsonDocument("_id", 1)))
                .Select(row => new CannedUse(row["_id"].AsString, row["count"].ToInt64(), Instant.From(row["last"].ToInt64()))),
        ],
        cancellationToken);
}
