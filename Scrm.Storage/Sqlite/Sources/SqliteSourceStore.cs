using Scrm.Core.Sources;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Sources;

/// <inheritdoc cref="ISourceStore"/>
internal sealed class SqliteSourceStore(SqliteStore store) : ISourceStore
{
    private static readonly CatalogRows<SourceCode> Codes = new("sourceCode");

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceCode>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Codes.All, cancellationToken);

    /// <inheritdoc/>
    public Task<SourceCode?> FindAsync(string inboxId, string scene, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Codes.Find(session, $"{inboxId}/{scene}"), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AddAsync(SourceCode code, CancellationToken cancellationToken)
    {
        var body = Json.Write(code);
        return store.WriteAsync(session => Written.Keep(Codes.TrySave(session, code.Id, body, 0)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task SaveAsync(SourceCode code, CancellationToken cancellationToken) => Codes.SaveAsync(store, code.Id, code, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceCode>> WaitingAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<SourceCode>>(
        session => session.All(
            "SELECT body FROM catalog WHERE kind = 'sourceCode' AND body ->> '$.state' = 'waiting' ORDER BY row LIMIT @limit",
            reader => Json.Read<SourceCode>(reader.GetString(0)),
            ("@limit", limit)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<SourceFigures> FiguresAsync(string inboxId, string scene, CancellationToken cancellationToken) =>
        store.ReadAsync(session => SourceRows.Figures(session, inboxId, scene), cancellationToken);
}
