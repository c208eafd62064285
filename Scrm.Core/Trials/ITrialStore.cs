namespace Scrm.Core.Trials;

/// <summary>Comparisons of two versions of the bot. A save counts as a change of the answers, so that all processes load them again.</summary>
public interface ITrialStore
{
    /// <summary>All, newest first.</summary>
    Task<IReadOnlyList<BotTrial>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Saves with the version that follows when the stored version is <paramref name="expectedVersion"/> (0: new); false otherwise.</summary>
    Task<bool> SaveAsync(BotTrial trial, long expectedVersion, CancellationToken cancellationToken);
}
