using Scrm.Core.Trials;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="ITrialStore"/>
internal sealed class SqliteTrialStore(SqliteStore store) : ITrialStore
{
    private static readonly CatalogRows<BotTrial> Trials = new("botTrial");

    /// <inheritdoc/>
    public Task<IReadOnlyList<BotTrial>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BotTrial>>(session => [.. Trials.All(session).Reverse()], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(BotTrial trial, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(trial with { Version = expectedVersion + 1 });
        return Revisions.ChangeAsync(store, Revisions.Answers, session => Trials.TrySave(session, trial.Id, body, expectedVersion), cancellationToken);
    }
}
