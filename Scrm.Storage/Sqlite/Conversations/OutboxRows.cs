using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Rows of messages on their way.</summary>
internal static class OutboxRows
{
    /// <summary>The columns <see cref="Read"/> reads.</summary>
    public const string Columns = "o.body, o.due_at, o.attempts";

    /// <summary>An entry from <see cref="Columns"/>.</summary>
    public static OutboxEntry Read(SqliteDataReader reader) => Json.Read<OutboxEntry>(reader.GetString(0)) with
    {
        DueAt = Instant.From(reader.GetInt64(1)),
        Attempts = reader.GetInt32(2),
    };

    /// <summary>Adds and removes what a commit says.</summary>
    public static void Save(Session session, CommitDocuments documents)
    {
        foreach (var id in documents.Commit.OutboxDone)
        {
            session.Execute("DELETE FROM outbox WHERE message_id = @id", ("@id", id));
        }

        foreach (var (entry, body) in documents.Outbox)
        {
            session.Execute(
                """
                INSERT INTO outbox (message_id, conversation_id, seq, due_at, attempts, passive, body)
                VALUES (@id, @conversation, @seq, @due, @attempts, @passive, @body)
                """,
                ("@id", entry.MessageId),
                ("@conversation", entry.ConversationId),
                ("@seq", entry.Seq),
                ("@due", Instant.Of(entry.DueAt)),
                ("@attempts", entry.Attempts),
                ("@passive", entry.Passive ? 1 : 0),
                ("@body", body));
        }
    }

    /// <summary>Gives entries a holder for a while.</summary>
    public static void Hold(Session session, IReadOnlyList<OutboxEntry> entries, string holder, TimeSpan lease)
    {
        foreach (var entry in entries)
        {
            session.Execute(
                $"UPDATE outbox SET holder = @holder, held_until = {StoreClock.Now} + @lease WHERE message_id = @id",
                ("@holder", holder),
                ("@lease", lease.Ticks),
                ("@id", entry.MessageId));
        }
    }
}
