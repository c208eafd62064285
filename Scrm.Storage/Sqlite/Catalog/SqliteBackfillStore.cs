using Scrm.Core.Backfill;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IBackfillStore"/>
internal sealed class SqliteBackfillStore(SqliteStore store) : IBackfillStore
{
    private static readonly CatalogRows<BackfillJob> Jobs = new("backfillJob");

    /// <inheritdoc/>
    public Task<BackfillJob?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Jobs.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<BackfillJob>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BackfillJob>>(session => [.. Jobs.All(session).Reverse()], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(BackfillJob job, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(job with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Jobs.TrySave(session, job.Id, body, expectedVersion) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }
}
