namespace Scrm.Core.RuleBooks;

/// <summary>The rule book: its published versions and its draft.</summary>
public interface IRuleStore
{
    /// <summary>The newest published version; 0: none. Cheap, asked on every turn.</summary>
    Task<long> VersionAsync(CancellationToken cancellationToken);

    /// <summary>One published version, or null.</summary>
    Task<RuleEdition?> EditionAsync(long version, CancellationToken cancellationToken);

    /// <summary>All published versions, newest first.</summary>
    Task<IReadOnlyList<RuleEditionHead>> EditionsAsync(CancellationToken cancellationToken);

    /// <summary>The draft, or null.</summary>
    Task<RuleDraft?> DraftAsync(CancellationToken cancellationToken);

    /// <summary>Saves the draft as the stamp that follows when the stored one is <paramref name="expectedStamp"/> (0: there is none); false otherwise.</summary>
    Task<bool> SaveDraftAsync(RuleDraft draft, long expectedStamp, CancellationToken cancellationToken);

    /// <summary>Removes the draft when it has this stamp; false otherwise.</summary>
    Task<bool> DropDraftAsync(long stamp, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a version and removes the draft of <paramref name="draftStamp"/> (null: drafts stay); nothing and false when the newest version is not
    /// the one before, or the draft has another stamp.
    /// </summary>
    Task<bool> PublishAsync(RuleEdition edition, long? draftStamp, CancellationToken cancellationToken);
}
