using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <inheritdoc cref="IContactHistory"/>
internal sealed class SqliteContactHistory(SqliteStore store) : IContactHistory
{
    /// <inheritdoc/>
    public Task<bool> SaveAsync(Contact contact, long expectedVersion, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken)
    {
        var document = new ContactDocument(contact, expectedVersion);
        var rows = edits.Select(edit => (edit, Json.Write(edit))).ToList();
        return store.WriteAsync(
            session =>
            {
                if (!ContactRows.TrySave(session, document))
                {
                    return Written.Undo(false);
                }

                EditRows.Add(session, rows);
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<ContactEdit>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) =>
        ContactPages.ReadAsync<ContactEdit>(store, "contact_edits", contactId, cursor, limit, cancellationToken);
}
