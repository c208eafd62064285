using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Pages of what belongs to a contact, newest first, from a table with columns <c>contact_id, at, id, body</c>.</summary>
internal static class ContactPages
{
    private const int Largest = 200;

    /// <param name="store">The store.</param>
    /// <param name="table">A name of ours.</param>
    /// <param name="contactId">Whose.</param>
    /// <param name="cursor">Where the last page ended; null: the first.</param>
    /// <param name="limit">Items at most.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<Page<T>> ReadAsync<T>(
        SqliteStore store, string table, string contactId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, Largest);
        return store.ReadAsync(
            session => PageCursor.Page(
                session.All(
                    $"""
                    SELECT body, at, id FROM {table} WHERE contact_id = @contact AND (at, id) < (@at, @id)
                    ORDER BY at DESC, id DESC LIMIT @limit
                    """,
                    reader => (Json.Read<T>(reader.GetString(0)), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
                    ("@contact", contactId),
                    ("@at", from.At),
                    ("@id", from.Id),
                    ("@limit", size + 1)),
                size),
            cancellationToken);
    }
}
