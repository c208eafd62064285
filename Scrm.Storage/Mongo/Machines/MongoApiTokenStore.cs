using Scrm.Core.Machines;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Machines;

/// <inheritdoc cref="IApiTokenStore"/>
internal sealed class MongoApiTokenStore(MongoStore store) : IApiTokenStore
{
    private static readonly CatalogRows<ApiToken> Tokens = new("apiToken");

    /// <inheritdoc/>
    public Task<IReadOnlyList<ApiToken>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Tokens.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiToken?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Tokens.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ApiToken token, CancellationToken cancellationToken) => Tokens.SaveAsync(store, token.Id, token, cancellationToken);
}
