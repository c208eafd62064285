using Scrm.Core.AccountMenus;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <inheritdoc cref="IAccountMenuStore"/>
internal sealed class MongoAccountMenuStore(MongoStore store) : IAccountMenuStore
{
    private static readonly CatalogRows<AccountMenu> Menus = new("accountMenu");

    /// <inheritdoc/>
    public Task<AccountMenu?> FindAsync(string inboxId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Menus.FindAsync(session, inboxId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(AccountMenu menu, CancellationToken cancellationToken) => Menus.SaveAsync(store, menu.InboxId, menu, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccountMenu>> WaitingAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<AccountMenu>>(
        async session =>
        [
            .. (await Menus.AllAsync(session)).Where(menu => menu.State is AccountMenuState.Publishing or AccountMenuState.Reading).Take(limit),
        ],
        cancellationToken);
}
