using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IOutbox"/>
internal sealed class SqliteOutbox(SqliteStore store) : IOutbox
{
    // An earlier entry of the conversation holds the line, whoever has it and however it travels.
    private const string IsFirst =
        "NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id AND e.seq < o.seq)";

    private const string Claimable = $"""
        SELECT {OutboxRows.Columns} FROM outbox o
        WHERE o.holder IS NULL AND o.due_at <= @now AND o.passive = 0 AND {IsFirst}
        ORDER BY o.due_at, o.seq LIMIT @limit
        """;

    private const string Lost = $"""
        SELECT {OutboxRows.Columns} FROM outbox o
        WHERE (o.holder IS NOT NULL AND o.held_until <= {StoreClock.Now}) OR (o.holder IS NULL AND o.passive = 1 AND o.due_at <= @now)
        ORDER BY o.due_at, o.seq LIMIT @limit
        """;

    // Who reports an abandoned entry and dies before saying what became of it leaves it to the next after this time.
    private static readonly TimeSpan ReportLease = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        string workerId, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        return TakeAsync(Claimable, workerId, now, lease, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> HoldAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                $"""
                UPDATE outbox SET holder = @holder, held_until = {StoreClock.Now} + @lease
                WHERE message_id = @id AND holder IS NULL AND passive = 0 AND attempts = 0
                """,
                ("@holder", workerId),
                ("@lease", lease.Ticks),
                ("@id", messageId)) == 1),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ProlongAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                $"UPDATE outbox SET held_until = {StoreClock.Now} + @lease WHERE message_id = @id AND holder = @holder",
                ("@lease", lease.Ticks),
                ("@id", messageId),
                ("@holder", workerId)) == 1),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeAsync(string messageId, string workerId, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workerId);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                """
                UPDATE outbox SET holder = NULL, held_until = NULL, due_at = @due, attempts = attempts + 1
                WHERE message_id = @id AND holder = @holder
                """,
                ("@due", Instant.Of(dueAt)),
                ("@id", messageId),
                ("@holder", workerId)) == 1),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ReleaseAsync(string messageId, string workerId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                "UPDATE outbox SET holder = NULL, held_until = NULL WHERE message_id = @id AND holder = @holder",
                ("@id", messageId),
                ("@holder", workerId)) == 1),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxEntry>> AbandonedAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        TakeAsync(Lost, OutboxEntry.Abandoned, now, ReportLease, limit, cancellationToken);

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        var next = await store.ReadAsync(
            session => session.Number($"""
                SELECT min(t) FROM (
                    SELECT min(o.due_at) AS t FROM outbox o WHERE o.holder IS NULL AND (o.passive = 1 OR {IsFirst})
                    UNION ALL
                    SELECT min(held_until) FROM outbox WHERE holder IS NOT NULL)
                """),
            cancellationToken);
        return next is { } time ? Instant.From(time) : null;
    }

    /// <inheritdoc/>
    public Task<PendingMessages> PendingAsync(string conversationId, CancellationToken cancellationToken) =>
        store.ReadAsync(
            session => session.All(
                "SELECT count(*) FILTER (WHERE passive = 0), count(*) FILTER (WHERE passive = 1) FROM outbox WHERE conversation_id = @id",
                reader => new PendingMessages(reader.GetInt32(0), reader.GetInt32(1)),
                ("@id", conversationId))[0],
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxBacklog>> BacklogAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<OutboxBacklog>>(
            session => session.All(
                """
                SELECT body ->> '$.inboxId' AS inbox, count(*), min(due_at), max(attempts) FROM outbox
                WHERE passive = 0 GROUP BY inbox ORDER BY inbox
                """,
                reader => new OutboxBacklog(reader.GetString(0), reader.GetInt32(1), Instant.From(reader.GetInt64(2)), reader.GetInt32(3))),
            cancellationToken);

    private async Task<IReadOnlyList<OutboxEntry>> TakeAsync(
        string which, string holder, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken)
    {
        List<OutboxEntry> Find(Session session, int most) =>
            session.All(which, OutboxRows.Read, ("@now", Instant.Of(now)), ("@limit", most));

        // Workers ask often and mostly for nothing: that must not cost the one writer a turn.
        if (await store.ReadAsync(session => Find(session, 1).Count, cancellationToken) == 0)
        {
            return [];
        }

        return await store.WriteAsync(
            session =>
            {
                var found = Find(session, limit);
                OutboxRows.Hold(session, found, holder, lease);
                return Written.Keep(found);
            },
            cancellationToken);
    }
}
