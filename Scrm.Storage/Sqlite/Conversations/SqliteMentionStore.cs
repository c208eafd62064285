using Scrm.Core.Foundation;
using Scrm.Core.Mentions;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IMentionStore"/>
internal sealed class SqliteMentionStore(SqliteStore store) : IMentionStore
{
    private const int Largest = 200;

    /// <inheritdoc/>
    public Task<Page<Mention>> OfAsync(string agentId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, Largest);
        return store.ReadAsync(
            session => PageCursor.Page(
                session.All(
                    """
                    SELECT body, at, id, read_at FROM mentions WHERE agent_id = @agent AND (at, id) < (@at, @id)
                    ORDER BY at DESC, id DESC LIMIT @limit
                    """,
                    reader => (
                        Json.Read<Mention>(reader.GetString(0)) with { ReadAt = reader.IsDBNull(3) ? null : Instant.From(reader.GetInt64(3)) },
                        new PageCursor(reader.GetInt64(1), reader.GetString(2))),
                    ("@agent", agentId),
                    ("@at", from.At),
                    ("@id", from.Id),
                    ("@limit", size + 1)),
                size),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<int> UnreadAsync(string agentId, CancellationToken cancellationToken) => store.ReadAsync(
        session => (int)(session.Number("SELECT count(*) FROM mentions WHERE agent_id = @agent AND read_at IS NULL", ("@agent", agentId)) ?? 0),
        cancellationToken);

    /// <inheritdoc/>
    public Task ReadAsync(string agentId, string? conversationId, DateTimeOffset at, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(
            """
            UPDATE mentions SET read_at = @at
            WHERE agent_id = @agent AND read_at IS NULL AND (@conversation IS NULL OR conversation_id = @conversation)
            """,
            ("@at", Instant.Of(at)),
            ("@agent", agentId),
            ("@conversation", conversationId))),
        cancellationToken);
}
