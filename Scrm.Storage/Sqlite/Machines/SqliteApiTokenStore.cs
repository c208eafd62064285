using Scrm.Core.Machines;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Machines;

/// <inheritdoc cref="IApiTokenStore"/>
internal sealed class SqliteApiTokenStore(SqliteStore store) : IApiTokenStore
{
    private static readonly CatalogRows<ApiToken> Tokens = new("apiToken");

    /// <inheritdoc/>
    public Task<IReadOnlyList<ApiToken>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Tokens.All, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiToken?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Tokens.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ApiToken token, CancellationToken cancellationToken) => Tokens.SaveAsync(store, token.Id, token, cancellationToken);
}
