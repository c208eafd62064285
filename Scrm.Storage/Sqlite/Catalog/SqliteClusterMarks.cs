using Scrm.Core.Improving;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IClusterMarks"/>
internal sealed class SqliteClusterMarks(SqliteStore store) : IClusterMarks
{
    private static readonly CatalogRows<ClusterMark> Marks = new("clusterMark");

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClusterMark>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync(Marks.All, cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ClusterMark mark, CancellationToken cancellationToken) => Marks.SaveAsync(store, mark.Id, mark, cancellationToken);
}
