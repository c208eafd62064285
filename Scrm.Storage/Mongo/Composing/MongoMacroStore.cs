using Scrm.Core.Macros;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Composing;

/// <inheritdoc cref="IMacroStore"/>
internal sealed class MongoMacroStore(MongoStore store) : IMacroStore
{
    private static readonly CatalogRows<Macro> Macros = new("macro");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Macro>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Macros.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<Macro?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Macros.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Macro macro, CancellationToken cancellationToken) =>
        Macros.TrySaveAsync(store, macro.Id, macro with { Version = macro.Version + 1 }, macro.Version, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => Macros.DeleteAsync(store, id, cancellationToken);
}
