using Scrm.Core.Contacts;
using Scrm.Core.Merging;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <inheritdoc cref="IMergeStore"/>
internal sealed class SqliteMergeStore(SqliteStore store) : IMergeStore
{
    /// <inheritdoc/>
    public Task<bool> CommitAsync(MergeCommit commit, CancellationToken cancellationToken)
    {
        var documents = new MergeDocuments(commit);
        return store.WriteAsync(
            session => documents.TrySave(session, store.Settings.ChangesKept) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Merge?> GetAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT body FROM merges WHERE id = @id", reader => Json.Read<Merge>(reader.GetString(0)), ("@id", id)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Merge>> OfAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<Merge>>(
        session => session.All(
            "SELECT body FROM merges WHERE kept_id = @contact OR merged_id = @contact ORDER BY row DESC",
            reader => Json.Read<Merge>(reader.GetString(0)),
            ("@contact", contactId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Contact>> AlikeAsync(Contact contact, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<Contact>>(
        session => session.All(
            """
            SELECT body FROM contacts WHERE id <> @id AND row IN (
                SELECT p.row FROM json_each(@keys) w
                JOIN person_keys k ON k.kind = w.value ->> '$[0]' AND k.value = w.value ->> '$[1]' JOIN contacts p ON p.id = k.contact_id
                UNION SELECT contact FROM contact_attributes WHERE name = 'email' AND folded = @email
                UNION SELECT * FROM (SELECT row FROM contacts WHERE name = @name LIMIT @limit))
            ORDER BY row LIMIT @limit
            """,
            reader => Json.Read<Contact>(reader.GetString(0)),
            ("@id", contact.Id),
            ("@keys", PersonKeyRows.ListOf(ContactKeys.Of(contact))),
            ("@email", contact.Attributes.GetValueOrDefault(MergeSuggestions.Email) is { Length: > 0 } email
                ? AttributeFact.Of(MergeSuggestions.Email, email).Folded : null),
            ("@name", contact.Name),
            ("@limit", limit)),
        cancellationToken);
}
