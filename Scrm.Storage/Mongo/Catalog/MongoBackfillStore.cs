using Scrm.Core.Backfill;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <inheritdoc cref="IBackfillStore"/>
internal sealed class MongoBackfillStore(MongoStore store) : IBackfillStore
{
    private static readonly CatalogRows<BackfillJob> Jobs = new("backfillJob");

    /// <inheritdoc/>
    public Task<BackfillJob?> GetAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(session => Jobs.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<BackfillJob>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BackfillJob>>(async session => [.. (await Jobs.AllAsync(session)).Reverse()], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(BackfillJob job, long expectedVersion, CancellationToken cancellationToken) =>
        Jobs.TrySaveAsync(store, job.Id, job with { Version = expectedVersion + 1 }, expectedVersion, cancellationToken);
}
