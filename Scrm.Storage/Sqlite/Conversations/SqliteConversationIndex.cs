using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IConversationIndex"/>
internal sealed class SqliteConversationIndex(SqliteStore store) : IConversationIndex
{
    // Bounded by the rows of the conversation's own lines, so that a common word costs what the conversation is long.
    private const string Find = """
        SELECT m.seq FROM message_words w CROSS JOIN messages m ON m.row = w.rowid
        WHERE w.words MATCH @words AND m.conversation_id = @id
            AND w.rowid >= (SELECT row FROM messages WHERE conversation_id = @id ORDER BY seq LIMIT 1)
            AND w.rowid <= (SELECT row FROM messages WHERE conversation_id = @id ORDER BY seq DESC LIMIT 1)
        ORDER BY m.seq DESC LIMIT @limit
        """;

    private const string OwnLines = """
        SELECT m.body, c.contact_id, coalesce(p.name, c.contact_name)
        FROM message_words w
        CROSS JOIN messages m ON m.row = w.rowid
        CROSS JOIN conversations c ON c.id = m.conversation_id
        LEFT JOIN contacts p ON p.id = c.contact_id
        WHERE w.words MATCH @words AND (c.agent_id = @agent OR c.offered_to = @agent)
        ORDER BY w.rowid DESC LIMIT @limit
        """;

    private const string Contacts = $"""
        SELECT p.body FROM contact_words w CROSS JOIN contacts p ON p.row = w.rowid
        WHERE w.words MATCH @words AND (@teams IS NULL OR EXISTS (
            SELECT 1 FROM conversations c WHERE c.contact_id = p.id AND {ConversationFilter.VisibleToReader}))
        ORDER BY w.rowid DESC LIMIT @limit
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<ConversationQuery> queries, CancellationToken cancellationToken)
    {
        var filters = queries.Select(ConversationFilter.Of).ToList();
        return store.ReadAsync<IReadOnlyList<int>>(
            session => [.. filters.Select(filter => filter is null ? 0 : ConversationReading.Count(session, filter))], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<long>> FindAsync(string conversationId, string text, int limit, CancellationToken cancellationToken) =>
        ReadAsync<long>(
            text,
            (session, words) =>
            {
                var found = session.All(Find, reader => reader.GetInt64(0), ("@words", words), ("@id", conversationId), ("@limit", limit));
                found.Reverse();
                return found;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageHit>> OwnLinesAsync(string text, string agentId, int limit, CancellationToken cancellationToken) =>
        ReadAsync<MessageHit>(
            text,
            (session, words) => session.All(
                OwnLines,
                reader => new MessageHit(Json.Read<Message>(reader.GetString(0)), reader.GetString(1), reader.GetString(2)),
                ("@words", words),
                ("@agent", agentId),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Contact>> ContactsAsync(
        string text, IReadOnlyList<string>? visibleTeamIds, string agentId, int limit, CancellationToken cancellationToken) =>
        ReadAsync<Contact>(
            text,
            (session, words) => session.All(
                Contacts,
                reader => Json.Read<Contact>(reader.GetString(0)),
                ("@words", words),
                ("@teams", visibleTeamIds is null ? null : Json.Write(visibleTeamIds)),
                ("@reader", agentId),
                ("@limit", limit)),
            cancellationToken);

    private Task<IReadOnlyList<T>> ReadAsync<T>(string text, Func<Session, string, IReadOnlyList<T>> read, CancellationToken cancellationToken) =>
        SearchWords.Query(text) is { } words
            ? store.ReadAsync(session => read(session, words), cancellationToken)
            : Task.FromResult<IReadOnlyList<T>>([]);
}
