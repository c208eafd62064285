using Scrm.Core.Trials;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <inheritdoc cref="ITrialStore"/>
internal sealed class MongoTrialStore(MongoStore store) : ITrialStore
{
    private static readonly CatalogRows<BotTrial> Trials = new("botTrial");

    /// <inheritdoc/>
    public Task<IReadOnlyList<BotTrial>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BotTrial>>(async session => [.. (await Trials.AllAsync(session)).Reverse()], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(BotTrial trial, long expectedVersion, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Revisions.Answers,
        session => Trials.TrySaveAsync(session, trial.Id, trial with { Version = expectedVersion + 1 }, expectedVersion, store.Numbers),
        cancellationToken);
}
