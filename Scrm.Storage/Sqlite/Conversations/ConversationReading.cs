using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Reads conversations.</summary>
internal static class ConversationReading
{
    /// <summary>One by id, or null.</summary>
    public static Conversation? Get(Session session, string id) =>
        session.First("SELECT body FROM conversations WHERE id = @id", Read, ("@id", id));

    /// <summary>The newest with an identity in the inbox, or null.</summary>
    public static Conversation? Latest(Session session, string inboxId, string externalId) => session.First(
        "SELECT body FROM conversations WHERE inbox_id = @inbox AND external_id = @external ORDER BY row DESC LIMIT 1",
        Read,
        ("@inbox", inboxId),
        ("@external", externalId));

    /// <summary>All of a contact, newest first.</summary>
    public static IReadOnlyList<Conversation> OfContact(Session session, string contactId) =>
        session.All("SELECT body FROM conversations WHERE contact_id = @contact ORDER BY row DESC", Read, ("@contact", contactId));

    /// <summary>One page.</summary>
    public static Page<Conversation> List(Session session, ConversationFilter filter, ListOrder order, PageCursor from, int limit)
    {
        // Only rows and keys are sorted; the documents are read for the page alone.
        var rows = session.All(
            $"""
            SELECT d.body, k.key, d.id FROM (
                SELECT c.row AS row, {order.Key} AS key FROM conversations c
                WHERE {filter.Where} AND {order.After} ORDER BY {order.By} LIMIT @limit) k
            CROSS JOIN conversations d ON d.row = k.row
            ORDER BY k.key{(order.Falls ? " DESC, d.id DESC" : ", d.id")}
            """,
            reader => (Read(reader), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
            [.. filter.Values, ("@at", from.At), ("@id", from.Id), ("@limit", limit + 1)]);
        return PageCursor.Page(rows, limit);
    }

    /// <summary>How many there are.</summary>
    public static int Count(Session session, ConversationFilter filter) =>
        (int)(session.Number($"SELECT count(*) FROM conversations c WHERE {filter.Where}", filter.Values) ?? 0);

    /// <summary>Every team's queue with somebody in it.</summary>
    public static IReadOnlyList<QueueLength> Queues(Session session) => session.All(
        """
        SELECT team_id, count(*), min(waiting_since) FROM conversations
        WHERE owner = 'queue' AND status = 'open' GROUP BY team_id ORDER BY team_id
        """,
        reader => new QueueLength(
            reader.IsDBNull(0) ? null : reader.GetString(0),
            reader.GetInt32(1),
            reader.IsDBNull(2) ? null : Instant.From(reader.GetInt64(2))));

    private static Conversation Read(SqliteDataReader reader) => Json.Read<Conversation>(reader.GetString(0));
}
