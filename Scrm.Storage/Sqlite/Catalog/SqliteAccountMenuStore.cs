using Scrm.Core.AccountMenus;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IAccountMenuStore"/>
internal sealed class SqliteAccountMenuStore(SqliteStore store) : IAccountMenuStore
{
    private static readonly CatalogRows<AccountMenu> Menus = new("accountMenu");

    /// <inheritdoc/>
    public Task<AccountMenu?> FindAsync(string inboxId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Menus.Find(session, inboxId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(AccountMenu menu, CancellationToken cancellationToken) => Menus.SaveAsync(store, menu.InboxId, menu, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccountMenu>> WaitingAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<AccountMenu>>(
        session => session.All(
            "SELECT body FROM catalog WHERE kind = 'accountMenu' AND body ->> '$.state' IN ('publishing', 'reading') ORDER BY row LIMIT @limit",
            reader => Json.Read<AccountMenu>(reader.GetString(0)),
            ("@limit", limit)),
        cancellationToken);
}
