using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>
/// Makes two contacts one and two again. What one has (touchpoints, observations, tags, orders, forms, routing, clicks, counts, keys,
/// pending signals) goes over to the other; what was his comes back exactly, with what his conversations brought since.
/// </summary>
public interface IMergeStore
{
    /// <summary>Joins or parts, all or nothing. False: a version was not the expected one, or another standing merge has the contact.</summary>
    Task<bool> CommitAsync(MergeCommit commit, CancellationToken cancellationToken);

    /// <summary>A merge, or null.</summary>
    Task<Merge?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>Merges a contact remained in or became part of, newest first.</summary>
    Task<IReadOnlyList<Merge>> OfAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>Others who share a key, the e-mail address or the name with a contact.</summary>
    Task<IReadOnlyList<Contact>> AlikeAsync(Contact contact, int limit, CancellationToken cancellationToken);
}
