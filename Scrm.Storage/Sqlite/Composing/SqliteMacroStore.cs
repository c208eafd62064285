using Scrm.Core.Macros;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Composing;

/// <inheritdoc cref="IMacroStore"/>
internal sealed class SqliteMacroStore(SqliteStore store) : IMacroStore
{
    private static readonly CatalogRows<Macro> Macros = new("macro");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Macro>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Macros.All, cancellationToken);

    /// <inheritdoc/>
    public Task<Macro?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Macros.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Macro macro, CancellationToken cancellationToken)
    {
        var body = Json.Write(macro with { Version = macro.Version + 1 });
        return store.WriteAsync(session => Written.Keep(Macros.TrySave(session, macro.Id, body, macro.Version)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        store.WriteAsync(session => Written.Keep(Macros.Delete(session, id)), cancellationToken);
}
