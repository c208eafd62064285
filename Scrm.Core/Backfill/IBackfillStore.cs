namespace Scrm.Core.Backfill;

/// <summary>Runs over history, so that they outlive the process.</summary>
public interface IBackfillStore
{
    /// <summary>One, or null.</summary>
    Task<BackfillJob?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>All, newest first.</summary>
    Task<IReadOnlyList<BackfillJob>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Saves with the version that follows when the stored version is <paramref name="expectedVersion"/> (0: new); false otherwise.</summary>
    Task<bool> SaveAsync(BackfillJob job, long expectedVersion, CancellationToken cancellationToken);
}
