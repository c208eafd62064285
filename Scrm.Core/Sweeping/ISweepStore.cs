namespace Scrm.Core.Sweeping;

/// <summary>Keeps how far holders of tags were brought up to the book, so that it outlives the process, and finds them.</summary>
public interface ISweepStore
{
    /// <summary>The ledger; an empty one before the first save.</summary>
    Task<SweepLedger> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Saves with the version that follows when the stored version is <paramref name="expectedVersion"/> (0: none); false otherwise.</summary>
    Task<bool> SaveAsync(SweepLedger ledger, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// People of whom one of the tags was ever seen, by id, those after <paramref name="afterContactId"/>: by what was seen, not by what is
    /// there, as a tag that was merged away or made exclusive shows as another one, or not at all.
    /// </summary>
    Task<IReadOnlyList<string>> HoldersAsync(IReadOnlyList<string> tagIds, string? afterContactId, int limit, CancellationToken cancellationToken);

    /// <summary>How many they are.</summary>
    Task<long> CountAsync(IReadOnlyList<string> tagIds, CancellationToken cancellationToken);
}
