using MongoDB.Bson;
using Scrm.Core.Sweeping;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tagging;

/// <inheritdoc cref="ISweepStore"/>
internal sealed class MongoSweepStore(MongoStore store) : ISweepStore
{
    private const string Id = "all";
    private static readonly CatalogRows<SweepLedger> Ledgers = new("sweepLedger");

    /// <inheritdoc/>
    public Task<SweepLedger> LoadAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => await Ledgers.FindAsync(session, Id) ?? SweepLedger.Empty, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(SweepLedger ledger, long expectedVersion, CancellationToken cancellationToken) =>
        Ledgers.TrySaveAsync(store, Id, ledger with { Version = expectedVersion + 1 }, expectedVersion, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> HoldersAsync(
        IReadOnlyList<string> tagIds, string? afterContactId, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.DistinctAsync(
            ObservationRows.Plan,
            "contact",
            new BsonDocument { { "tag", Op.In(tagIds) }, { "contact", Op.Above(afterContactId ?? "") } },
            limit),
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(IReadOnlyList<string> tagIds, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var rows = await session.AggregateAsync(
                ObservationRows.Plan,
                new BsonDocument("$match", new BsonDocument("tag", Op.In(tagIds))),
                new BsonDocument("$group", new BsonDocument("_id", "$contact")),
                new BsonDocument("$count", "n"));
            return rows.Count == 0 ? 0 : rows[0]["n"].ToInt64();
        },
        cancellationToken);
}
