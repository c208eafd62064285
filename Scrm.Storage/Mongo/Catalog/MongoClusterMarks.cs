using Scrm.Core.Improving;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <inheritdoc cref="IClusterMarks"/>
internal sealed class MongoClusterMarks(MongoStore store) : IClusterMarks
{
    private static readonly CatalogRows<ClusterMark> Marks = new("clusterMark");

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClusterMark>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync(Marks.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ClusterMark mark, CancellationToken cancellationToken) => Marks.SaveAsync(store, mark.Id, mark, cancellationToken);
}
