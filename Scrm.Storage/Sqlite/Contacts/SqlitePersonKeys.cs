using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <inheritdoc cref="IPersonKeys"/>
internal sealed class SqlitePersonKeys(SqliteStore store, Regions regions) : IPersonKeys
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(PersonKey key, string? beside, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.All(
            """
            SELECT k.contact_id FROM person_keys k JOIN contacts p ON p.id = k.contact_id
            WHERE k.kind = @kind AND k.value = @value ORDER BY p.row
            """,
            reader => reader.GetString(0),
            ("@kind", Word.Of(key.Kind)),
            ("@value", key.Value)).FirstOrDefault(id => beside is null || regions.Share(id, beside)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FreshAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        session => session.All(
            "SELECT DISTINCT contact_id FROM person_keys WHERE fresh = 1 ORDER BY contact_id LIMIT @limit",
            reader => reader.GetString(0),
            ("@limit", limit)),
        cancellationToken);

    /// <inheritdoc/>
    public Task SettleAsync(string contactId, IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Execute(
                """
                UPDATE person_keys SET fresh = 0
                WHERE contact_id = @contact AND fresh = 1
                    AND (kind, value) IN (SELECT value ->> '$[0]', value ->> '$[1]' FROM json_each(@keys))
                """,
                ("@contact", contactId),
                ("@keys", PersonKeyRows.ListOf(keys)));
            return Written.Keep(true);
        },
        cancellationToken);
}
