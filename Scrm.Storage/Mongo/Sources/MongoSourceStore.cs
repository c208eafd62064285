using Scrm.Core.Sources;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Sources;

/// <inheritdoc cref="ISourceStore"/>
internal sealed class MongoSourceStore(MongoStore store) : ISourceStore
{
    private static readonly CatalogRows<SourceCode> Codes = new("sourceCode");

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceCode>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Codes.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<SourceCode?> FindAsync(string inboxId, string scene, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Codes.FindAsync(session, $"{inboxId}/{scene}"), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AddAsync(SourceCode code, CancellationToken cancellationToken) => Codes.TrySaveAsync(store, code.Id, code, 0, cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(SourceCode code, CancellationToken cancellationToken) => Codes.SaveAsync(store, code.Id, code, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceCode>> WaitingAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<SourceCode>>(
        async session => [.. (await Codes.AllAsync(session)).Where(code => code.State == SourceState.Waiting).Take(limit)], cancellationToken);

    /// <inheritdoc/>
    public async Task<SourceFigures> FiguresAsync(string inboxId, string scene, CancellationToken cancellationToken)
    {
        var now = await store.Clock.NowAsync(cancellationToken);
        return await store.ReadAsync(session => SourceFiguresReading.OfAsync(session, inboxId, scene, now), cancellationToken);
    }
}
