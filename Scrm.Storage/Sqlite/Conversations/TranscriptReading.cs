using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Reads transcripts.</summary>
internal static class TranscriptReading
{
    private const string Visible = $"(@teams IS NULL OR {ConversationFilter.VisibleTo})";

    /// <summary>Lines in order: the first above <paramref name="after"/>, else the last below <paramref name="before"/>.</summary>
    public static IReadOnlyList<Message> Lines(Session session, string conversationId, long? before, long? after, int limit)
    {
        if (after is not null)
        {
            return session.All(
                "SELECT body FROM messages WHERE conversation_id = @id AND seq > @after AND seq < @before ORDER BY seq LIMIT @limit",
                Read,
                ("@id", conversationId),
                ("@after", after),
                ("@before", before ?? long.MaxValue),
                ("@limit", limit));
        }

        var last = session.All(
            "SELECT body FROM messages WHERE conversation_id = @id AND seq < @before ORDER BY seq DESC LIMIT @limit",
            Read,
            ("@id", conversationId),
            ("@before", before ?? long.MaxValue),
            ("@limit", limit));
        last.Reverse();
        return last;
    }

    /// <summary>One line, or null.</summary>
    public static Message? One(Session session, string id) =>
        session.First("SELECT body FROM messages WHERE id = @id", Read, ("@id", id));

    /// <summary>Inbound lines whose attachment is neither fetched nor given up, oldest first.</summary>
    public static IReadOnlyList<Message> Unfetched(Session session, DateTimeOffset since, int limit) => session.All(
        "SELECT body FROM messages WHERE unfetched_since >= @since ORDER BY unfetched_since LIMIT @limit",
        Read,
        ("@since", Instant.Of(since)),
        ("@limit", limit));

    /// <summary>The line a client's id was stored as, or null.</summary>
    public static Message? OfClient(Session session, string conversationId, string clientMessageId) => session.First(
        "SELECT body FROM messages WHERE conversation_id = @conversation AND client_message_id = @id",
        Read,
        ("@conversation", conversationId),
        ("@id", clientMessageId));

    /// <summary>Lines with these words, newest first.</summary>
    public static IReadOnlyList<MessageHit> Search(Session session, string text, IReadOnlyList<string>? visibleTeamIds, int limit) =>
        SearchWords.Query(text) is not { } words
            ? []
            : session.All(
                $"""
                SELECT m.body, c.contact_id, coalesce(p.name, c.contact_name)
                FROM message_words w
                CROSS JOIN messages m ON m.row = w.rowid
                CROSS JOIN conversations c ON c.id = m.conversation_id
                LEFT JOIN contacts p ON p.id = c.contact_id
                WHERE w.words MATCH @words AND {Visible}
                ORDER BY w.rowid DESC LIMIT @limit
                """,
                reader => new MessageHit(Read(reader), reader.GetString(1), reader.GetString(2)),
                ("@words", words),
                ("@teams", visibleTeamIds is null ? null : Json.Write(visibleTeamIds)),
                ("@limit", limit));

    private static Message Read(SqliteDataReader reader) => Json.Read<Message>(reader.GetString(0));
}
