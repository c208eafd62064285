using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Reads conversations.</summary>
internal static class ConversationReading
{
    /// <summary>One by id, or null.</summary>
    public static Conversation? Get(Session session, string id) =>
        session.First("SELECT body FROM conversations WHERE id = @id", Read, ("@id", id));

    /// <summary>The contact's newest in the inbox, or null.</summary>
    public static Conversation? Latest(Session session, string inboxId, string contactId) => session.First(
        "SELECT body FROM conversations WHERE inbox_id = @inbox AND contact_id = @contact ORDER BY row DESC LIMIT 1",
        Read,
        ("@inbox", inboxId),
        ("@contact", contactId));

    /// <summary>All of a contact, newest first.</summary>
    public static IReadOnlyList<Conversation> OfContact(Session session, string contactId) =>
        session.All("SELECT body FROM conversations WHERE contact_id = @contact ORDER BY row DESC", Read, ("@contact", contactId));

    /// <summary>One page, newest activity first.</summary>
    public static Page<Conversation> List(Session session, ConversationFilter filter)
    {
        var rows = session.All(
            $"SELECT c.body, c.updated_at, c.id FROM conversations c WHERE {filter.Where} ORDER BY c.updated_at DESC, c.id DESC LIMIT @limit",
            reader => (Read(reader), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
            filter.Values);
        return PageCursor.Page(rows, filter.Limit);
    }

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
