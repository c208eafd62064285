namespace Scrm.Core.PlatformTags;

/// <summary>Keeps what is exchanged with the platforms' own tags.</summary>
public interface IPlatformTagStore
{
    /// <summary>The settings of every inbox that has any.</summary>
    Task<IReadOnlyList<PlatformTagSettings>> SettingsAsync(CancellationToken cancellationToken);

    /// <summary>Saves when the stored version is the expected one; false otherwise.</summary>
    Task<bool> SaveSettingsAsync(PlatformTagSettings settings, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>What the last exchange of an inbox did, or null before the first.</summary>
    Task<PlatformTagState?> FindStateAsync(string inboxId, CancellationToken cancellationToken);

    /// <summary>Replaces it.</summary>
    Task SaveStateAsync(PlatformTagState state, CancellationToken cancellationToken);

    /// <summary>The platform's ids of those who had a tag on both sides when it was last exchanged.</summary>
    Task<IReadOnlySet<string>> KnownAsync(string inboxId, string tagId, CancellationToken cancellationToken);

    /// <summary>Notes who has it on both sides now, and who no longer.</summary>
    Task RecordAsync(string inboxId, string tagId, IReadOnlyCollection<string> added, IReadOnlyCollection<string> gone, CancellationToken cancellationToken);

    /// <summary>Contacts of an inbox who have one of the tags at <paramref name="now"/>.</summary>
    Task<IReadOnlyList<TagHolder>> HoldersAsync(string inboxId, IReadOnlyList<string> tagIds, DateTimeOffset now, CancellationToken cancellationToken);
}
