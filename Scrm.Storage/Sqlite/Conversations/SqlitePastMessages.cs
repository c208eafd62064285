using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IPastMessages"/>
internal sealed class SqlitePastMessages(SqliteStore store) : IPastMessages
{
    /// <inheritdoc/>
    public Task<long> LastAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.Number("SELECT max(row) FROM messages") ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(long upTo, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.Number("SELECT count(*) FROM messages WHERE row <= @upTo", ("@upTo", upTo)) ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PastMessage>> ReadAsync(long after, long upTo, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PastMessage>>(
            session => session.All(
                """
                SELECT m.row, c.contact_id, m.body FROM messages m JOIN conversations c ON c.id = m.conversation_id
                WHERE m.row > @after AND m.row <= @upTo ORDER BY m.row LIMIT @limit
                """,
                reader => new PastMessage(reader.GetInt64(0), reader.GetString(1), Json.Read<Message>(reader.GetString(2))),
                ("@after", after),
                ("@upTo", upTo),
                ("@limit", limit)),
            cancellationToken);
}
