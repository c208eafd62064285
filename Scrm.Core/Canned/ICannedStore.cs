namespace Scrm.Core.Canned;

/// <summary>Canned replies of all staff: few enough to be read whole.</summary>
public interface ICannedStore
{
    /// <summary>All, in order of creation.</summary>
    Task<IReadOnlyList<CannedReply>> AllAsync(CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<CannedReply?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates those of version 0 and replaces those whose stored version is the given one, each with the next version: all, or none and false.</summary>
    Task<bool> SaveAsync(IReadOnlyList<CannedReply> replies, CancellationToken cancellationToken);

    /// <summary>Removes one with its counts; false when there is none.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancellationToken);

    /// <summary>Counts that one was taken.</summary>
    Task CountAsync(string id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>What was counted; those never taken are left out.</summary>
    Task<IReadOnlyList<CannedUse>> UsesAsync(CancellationToken cancellationToken);
}
