using Scrm.Core.Foundation;

namespace Scrm.Core.Contacts;

/// <summary>Who changed which fact of a person when.</summary>
public interface IContactHistory
{
    /// <summary>Saves a person together with what changed, when the stored version is <paramref name="expectedVersion"/>; false otherwise, and nothing is written.</summary>
    Task<bool> SaveAsync(Contact contact, long expectedVersion, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken);

    /// <summary>A person's changes, newest first.</summary>
    Task<Page<ContactEdit>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken);
}
