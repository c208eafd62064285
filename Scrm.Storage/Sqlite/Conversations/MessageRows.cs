using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Writes the rows of transcripts and the index of their words.</summary>
internal static class MessageRows
{
    /// <summary>True when a client's id of a new line is stored already.</summary>
    public static bool HasAny(Session session, ConversationCommit commit) =>
        commit.Messages.Any(message => message.ClientMessageId is { } id && session.Number(
            "SELECT 1 FROM messages WHERE conversation_id = @conversation AND client_message_id = @id",
            ("@conversation", message.ConversationId),
            ("@id", id)) is not null);

    /// <summary>Adds new lines and replaces changed ones.</summary>
    public static void Save(Session session, CommitDocuments documents)
    {
        foreach (var document in documents.Messages)
        {
            Add(session, document);
        }

        foreach (var document in documents.Changed)
        {
            Replace(session, document);
        }
    }

    /// <summary>Adds a line.</summary>
    public static void Add(Session session, MessageDocument document)
    {
        var row = session.Number(
            """
            INSERT INTO messages (id, conversation_id, seq, client_message_id, unfetched_since, body)
            VALUES (@id, @conversation, @seq, @client, @unfetched, @body) RETURNING row
            """,
            ("@id", document.Message.Id),
            ("@conversation", document.Message.ConversationId),
            ("@seq", document.Message.Seq),
            ("@client", document.Message.ClientMessageId),
            ("@unfetched", document.UnfetchedSince),
            ("@body", document.Body));
        AddWords(session, row, document);
    }

    private static void Replace(Session session, MessageDocument document)
    {
        var (row, content) = session.First(
            "SELECT row, body ->> '$.content' FROM messages WHERE id = @id AND conversation_id = @conversation",
            reader => (reader.GetInt64(0), reader.GetString(1)),
            ("@id", document.Message.Id),
            ("@conversation", document.Message.ConversationId));
        if (content is null)
        {
            throw new InvalidOperationException($"The changed message {document.Message.Id} is not stored.");
        }

        session.Execute(
            "UPDATE messages SET body = @body, unfetched_since = @unfetched WHERE row = @row",
            ("@body", document.Body),
            ("@unfetched", document.UnfetchedSince),
            ("@row", row));

        // Most changes are ticks of delivery: the words stay and the index is left alone.
        if (content != document.Content)
        {
            session.Execute("DELETE FROM message_words WHERE rowid = @row", ("@row", row));
            AddWords(session, row, document);
        }
    }

    private static void AddWords(Session session, long? row, MessageDocument document)
    {
        if (document.Words.Length > 0)
        {
            session.Execute(
                "INSERT INTO message_words (rowid, words) VALUES (@row, @words)",
                ("@row", row),
                ("@words", document.Words));
        }
    }
}
