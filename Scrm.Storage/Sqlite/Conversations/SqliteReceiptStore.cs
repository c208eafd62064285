using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IReceiptStore"/>
internal sealed class SqliteReceiptStore(SqliteStore store) : IReceiptStore
{
    /// <inheritdoc/>
    public Task<Received> ReceiveAsync(
        InboundMessage inbound, DateTimeOffset at, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        var body = Json.Write(inbound);
        return store.WriteAsync(
            session =>
            {
                var isNew = ReceiptRows.TryAdd(session, inbound, at, body);
                var receipt = ReceiptReading.FindSame(session, inbound);
                if (receipt.Status != ReceiptStatus.Received)
                {
                    return Written.Keep(new Received(receipt, isNew, null, false));
                }

                var taken = TurnLeaseRows.Take(session, inbound.InboxId, inbound.ExternalId, holder, lease);
                return Written.Keep(new Received(receipt, isNew, taken, ReceiptReading.HasEarlier(session, receipt)));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Receipt?> GetAsync(long id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReceiptReading.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt> DecideAsynchronousAsync(long id, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Execute("UPDATE receipts SET road = 'asynchronous' WHERE id = @id AND road = 'undecided'", ("@id", id));
            return Written.Keep(ReceiptReading.Stored(session, id));
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<TurnLease?> LeaseAsync(
        string inboxId, string externalId, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);

        // Who waits for another's turn asks often: that must not cost the one writer a turn.
        return await store.ReadAsync(session => TurnLeaseRows.IsTaken(session, inboxId, externalId, holder), cancellationToken)
            ? null
            : await store.WriteAsync(
                session => Written.Keep(ReceiptReading.Waits(session, inboxId, externalId)
                    ? TurnLeaseRows.Take(session, inboxId, externalId, holder, lease)
                    : null),
                cancellationToken);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(string holder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        return store.WriteAsync(
            session => Written.Keep(session.Execute("DELETE FROM turn_leases WHERE holder = @holder", ("@holder", holder))),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Receipt> FailedAsync(TurnFailure failure, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            if (TurnLeaseRows.IsHeld(session, failure.Lease) && ReceiptRows.Count(session, failure) is { } status)
            {
                if (status == ReceiptStatus.Parked)
                {
                    TurnLeaseRows.Finish(session, failure.Lease);
                }
                else
                {
                    TurnLeaseRows.Pause(session, failure.Lease, failure.Pause);
                }
            }

            return Written.Keep(ReceiptReading.Stored(session, failure.ReceiptId));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> UnfinishedAsync(int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReceiptReading.Unfinished(session, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> UnfinishedOfAsync(
        string inboxId, string externalId, long? before, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReceiptReading.UnfinishedOf(session, inboxId, externalId, before, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> ParkedAsync(int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReceiptReading.Parked(session, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt?> ReplayAsync(long id, CancellationToken cancellationToken) => SettleAsync(
        id, "UPDATE receipts SET status = 'received', attempts = 0 WHERE id = @id AND status = 'parked'", cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt?> DiscardAsync(long id, CancellationToken cancellationToken) => SettleAsync(
        id, "UPDATE receipts SET status = 'discarded' WHERE id = @id AND status = 'parked'", cancellationToken);

    private Task<Receipt?> SettleAsync(long id, string change, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(change, ("@id", id)) == 1 ? ReceiptReading.Find(session, id) : null), cancellationToken);
}
