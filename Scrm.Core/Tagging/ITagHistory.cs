using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>The observations behind every person's tags. A turn's observations are written in its own commit.</summary>
public interface ITagHistory
{
    /// <summary>All observations of a person, oldest first.</summary>
    Task<IReadOnlyList<TagObservation>> OfContactAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>How every version of a rule that was reviewed was judged.</summary>
    Task<IReadOnlyList<RuleRecord>> RecordsAsync(CancellationToken cancellationToken);

    /// <summary>People one version of a rule spoke of, by id, those after <paramref name="afterContactId"/>.</summary>
    Task<IReadOnlyList<string>> ContactsOfRuleAsync(string ruleId, int version, string? afterContactId, int limit, CancellationToken cancellationToken);

    /// <summary>Commits all or nothing; false when the person or a conversation is not at the expected version. Appends to the log of changes.</summary>
    Task<bool> CommitAsync(TagCommit commit, CancellationToken cancellationToken);
}
