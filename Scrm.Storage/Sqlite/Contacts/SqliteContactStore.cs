using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <inheritdoc cref="IContactStore"/>
internal sealed class SqliteContactStore(SqliteStore store) : IContactStore
{
    /// <inheritdoc/>
    public Task<Contact?> GetAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM contacts WHERE id = @id", reader => Json.Read<Contact>(reader.GetString(0)), ("@id", id)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Contact?> FindAsync(string inboxId, string externalId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            """
            SELECT p.body FROM contact_identities i JOIN contacts p ON p.id = i.contact_id
            WHERE i.inbox_id = @inbox AND i.external_id = @external
            """,
            reader => Json.Read<Contact>(reader.GetString(0)),
            ("@inbox", inboxId),
            ("@external", externalId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Contact contact, long expectedVersion, CancellationToken cancellationToken)
    {
        var document = new ContactDocument(contact, expectedVersion);
        return store.WriteAsync(
            session => ContactRows.TrySave(session, document) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagAssignment>> TagsAsync(string contactId, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<TagAssignment>>(
            session => session.All(
                """
                SELECT body FROM tag_assignments
                WHERE contact_id = @contact AND (expires_at IS NULL OR expires_at > @now) ORDER BY rowid
                """,
                reader => Json.Read<TagAssignment>(reader.GetString(0)),
                ("@contact", contactId),
                ("@now", Instant.Of(now))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<Persona?> PersonaAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM personas WHERE contact_id = @contact AND (computed_at > 0 OR body ->> '$.dimensions[0]' IS NOT NULL)",
            reader => Json.Read<Persona>(reader.GetString(0)),
            ("@contact", contactId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Touchpoint>> TimelineAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) =>
        ContactPages.ReadAsync<Touchpoint>(store, "touchpoints", contactId, cursor, limit, cancellationToken);
}
