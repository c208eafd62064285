using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>The log of changes. Cursors are given inside the one writing transaction, so their order is the order of commits.</summary>
internal static class ChangeRows
{
    /// <summary>Adds what a commit changed, the conversation first, and drops what is older than kept.</summary>
    public static void Append(Session session, ConversationCommit commit, int kept)
    {
        Add(session, ChangeKind.Conversation, commit.Conversation.Id, null);
        foreach (var message in commit.Messages)
        {
            Add(session, ChangeKind.MessageAdded, commit.Conversation.Id, message.Id);
        }

        foreach (var message in commit.Changed)
        {
            Add(session, ChangeKind.MessageChanged, commit.Conversation.Id, message.Id);
        }

        session.Execute("DELETE FROM changes WHERE cursor <= (SELECT max(cursor) FROM changes) - @kept", ("@kept", kept));
    }

    /// <summary>Cursor of the newest change, or 0.</summary>
    public static long Head(Session session) => session.Number("SELECT max(cursor) FROM changes") ?? 0;

    /// <summary>Changes after a cursor; null when some after it are gone, or it is of another store.</summary>
    public static IReadOnlyList<Change>? After(Session session, long after, int limit)
    {
        var oldest = session.Number("SELECT min(cursor) FROM changes") ?? 1;
        if (after < oldest - 1 || after > Head(session))
        {
            return null;
        }

        // One commit touches one conversation several times: it is read once.
        var known = new Dictionary<string, Conversation>();
        return session.All(
            """
            SELECT l.cursor, l.kind, l.conversation_id, c.body, m.body
            FROM changes l JOIN conversations c ON c.id = l.conversation_id LEFT JOIN messages m ON m.id = l.message_id
            WHERE l.cursor > @after ORDER BY l.cursor LIMIT @limit
            """,
            reader =>
            {
                var id = reader.GetString(2);
                if (!known.TryGetValue(id, out var conversation))
                {
                    known[id] = conversation = Json.Read<Conversation>(reader.GetString(3));
                }

                var message = reader.IsDBNull(4) ? null : Json.Read<Message>(reader.GetString(4));
                return new Change(reader.GetInt64(0), Word.To<ChangeKind>(reader.GetString(1)), conversation, message);
            },
            ("@after", after),
            ("@limit", limit));
    }

    private static void Add(Session session, ChangeKind kind, string conversationId, string? messageId) => session.Execute(
        "INSERT INTO changes (kind, conversation_id, message_id) VALUES (@kind, @conversation, @message)",
        ("@kind", Word.Of(kind)),
        ("@conversation", conversationId),
        ("@message", messageId));
}
