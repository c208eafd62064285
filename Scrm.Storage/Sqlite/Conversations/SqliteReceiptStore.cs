using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IReceiptStore"/>
internal sealed class SqliteReceiptStore(SqliteStore store) : IReceiptStore
{
    /// <inheritdoc/>
    public Task<(Receipt Receipt, bool IsNew)> ReceiveAsync(InboundMessage inbound, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var body = Json.Write(inbound);
        return store.WriteAsync(
            session =>
            {
                var isNew = session.Execute(
                    """
                    INSERT INTO receipts (inbox_id, dedupe_key, received_at, body) VALUES (@inbox, @key, @at, @body)
                    ON CONFLICT (inbox_id, dedupe_key) DO NOTHING
                    """,
                    ("@inbox", inbound.InboxId),
                    ("@key", inbound.DedupeKey),
                    ("@at", Instant.Of(at)),
                    ("@body", body)) == 1;
                var receipt = session.First(
                    $"SELECT {ReceiptRows.Columns} FROM receipts WHERE inbox_id = @inbox AND dedupe_key = @key",
                    ReceiptRows.Read,
                    ("@inbox", inbound.InboxId),
                    ("@key", inbound.DedupeKey))!;
                return Written.Keep((receipt, isNew));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Receipt?> GetAsync(long id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt> DecideAsynchronousAsync(long id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        session => session.Execute("UPDATE receipts SET road = 'asynchronous' WHERE id = @id AND road = 'undecided'", ("@id", id)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt> FailedAsync(long id, int parkAt, CancellationToken cancellationToken) => ChangeAsync(
        id,
        session => session.Execute(
            """
            UPDATE receipts SET attempts = attempts + 1, status = CASE WHEN attempts + 1 >= @limit THEN 'parked' ELSE status END
            WHERE id = @id AND status = 'received'
            """,
            ("@id", id),
            ("@limit", parkAt)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> UnfinishedAsync(DateTimeOffset receivedBefore, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Receipt>>(
            session => session.All(
                $"""
                SELECT {ReceiptRows.Columns} FROM receipts WHERE status = 'received' AND received_at < @before
                ORDER BY received_at, id LIMIT @limit
                """,
                ReceiptRows.Read,
                ("@before", Instant.Of(receivedBefore)),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> ParkedAsync(int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Receipt>>(
            session => session.All(
                $"SELECT {ReceiptRows.Columns} FROM receipts WHERE status = 'parked' ORDER BY id DESC LIMIT @limit",
                ReceiptRows.Read,
                ("@limit", limit)),
            cancellationToken);

    private Task<Receipt> ChangeAsync(long id, Func<Session, int> change, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            change(session);
            return Written.Keep(Find(session, id) ?? throw new InvalidOperationException($"The receipt {id} is not stored."));
        },
        cancellationToken);

    private static Receipt? Find(Session session, long id) =>
        session.First($"SELECT {ReceiptRows.Columns} FROM receipts WHERE id = @id", ReceiptRows.Read, ("@id", id));
}
