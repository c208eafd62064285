using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Contacts;

/// <summary>Reads people. Writing happens in the conversation's commit, except <see cref="SaveAsync"/>.</summary>
public interface IContactStore
{
    /// <summary>A person by id, or null.</summary>
    Task<Contact?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>A person by what a channel account knows, or null.</summary>
    Task<Contact?> FindAsync(string inboxId, string externalId, CancellationToken cancellationToken);

    /// <summary>Saves a person when the stored version is <paramref name="expectedVersion"/>; false otherwise.</summary>
    Task<bool> SaveAsync(Contact contact, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>Tags on the person and on the person's conversations that have not expired at <paramref name="now"/>.</summary>
    Task<IReadOnlyList<TagAssignment>> TagsAsync(string contactId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The stored picture of the person, or null when nothing is known.</summary>
    Task<Persona?> PersonaAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>Timeline, newest first.</summary>
    Task<Page<Touchpoint>> TimelineAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken);
}
