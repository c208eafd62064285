using Microsoft.Data.Sqlite;
using Scrm.Core.Scheduled;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Composing;

/// <inheritdoc cref="IScheduleStore"/>
internal sealed class SqliteScheduleStore(SqliteStore store) : IScheduleStore
{
    private const string Columns = "body, state, why, settled_at";

    /// <inheritdoc/>
    public Task AddAsync(ScheduledReply reply, CancellationToken cancellationToken)
    {
        var body = Json.Write(reply);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                "INSERT INTO scheduled_replies (id, conversation_id, due_at, state, body) VALUES (@id, @conversation, @due, @state, @body)",
                ("@id", reply.Id),
                ("@conversation", reply.ConversationId),
                ("@due", Instant.Of(reply.DueAt)),
                ("@state", Word.Of(ScheduleState.Waiting)),
                ("@body", body))),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ScheduledReply?> FindAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First($"SELECT {Columns} FROM scheduled_replies WHERE id = @id", Read, ("@id", id)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScheduledReply>> OfConversationAsync(string conversationId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ScheduledReply>>(
            session => session.All(
                $"SELECT {Columns} FROM scheduled_replies WHERE conversation_id = @id ORDER BY row DESC LIMIT @limit",
                Read,
                ("@id", conversationId),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScheduledReply>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ScheduledReply>>(
            session => session.All(
                $"SELECT {Columns} FROM scheduled_replies WHERE state = 'waiting' AND due_at <= @now ORDER BY due_at, row LIMIT @limit",
                Read,
                ("@now", Instant.Of(now)),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SettleAsync(string id, ScheduleState state, string? why, DateTimeOffset at, CancellationToken cancellationToken) =>
        store.WriteAsync(
            session => Written.Keep(session.Execute(
                "UPDATE scheduled_replies SET state = @state, why = @why, settled_at = @at WHERE id = @id AND state = 'waiting'",
                ("@state", Word.Of(state)),
                ("@why", why),
                ("@at", Instant.Of(at)),
                ("@id", id)) == 1),
            cancellationToken);

    private static ScheduledReply Read(SqliteDataReader reader) => Json.Read<ScheduledReply>(reader.GetString(0)) with
    {
        State = Word.To<ScheduleState>(reader.GetString(1)),
        Why = reader.IsDBNull(2) ? null : reader.GetString(2),
        SettledAt = reader.IsDBNull(3) ? null : Instant.From(reader.GetInt64(3)),
    };
}
