using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IReceiptStore"/>
internal sealed class MongoReceiptStore(MongoStore store) : IReceiptStore
{
    private const int Portion = 200;
    private static readonly BsonDocument ByArrival = new("_id", 1);
    private static readonly FindOneAndUpdateOptions<BsonDocument> After = new() { ReturnDocument = ReturnDocument.After };

    /// <inheritdoc/>
    public async Task<Received> ReceiveAsync(
        InboundMessage inbound, DateTimeOffset at, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        var (row, isNew) = await AddAsync(inbound, at, cancellationToken);
        var receipt = ReceiptRows.Read(row);
        if (receipt.Status != ReceiptStatus.Received)
        {
            return new Received(receipt, isNew, null, false);
        }

        // Durable first; the right to its turn second. A crash in between leaves it to the sweep.
        var taken = await TurnLeaseRows.TakeAsync(store, inbound.InboxId, inbound.ExternalId, holder, lease, cancellationToken);
        var earlier = await store.ReadAsync(
            session => session.FirstAsync(
                ReceiptRows.Plan, ReceiptRows.Waiting(store.Zones, inbound.InboxId, inbound.ExternalId).Add("_id", Op.Below(receipt.Id))),
            cancellationToken);
        return new Received(receipt, isNew, taken, earlier is not null);
    }

    /// <inheritdoc/>
    public Task<Receipt?> GetAsync(long id, CancellationToken cancellationToken) => store.ReadAsync(
        async session => await session.FirstAsync(ReceiptRows.Plan, ReceiptRows.IdOf(id)) is { } row ? ReceiptRows.Read(row) : null, cancellationToken);

    /// <inheritdoc/>
    public async Task<Receipt> DecideAsynchronousAsync(long id, CancellationToken cancellationToken)
    {
        var which = ReceiptRows.IdOf(id).Add("road", Word.Of(ReplyRoad.Undecided));
        await store.DirectAsync(ReceiptRows.Plan, receipts => receipts.UpdateOneAsync(
            which, Op.Set(new BsonDocument("road", Word.Of(ReplyRoad.Asynchronous))), cancellationToken));
        return await store.ReadAsync(async session => ReceiptRows.Read(await ReceiptRows.StoredAsync(session, id)), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<TurnLease?> LeaseAsync(
        string inboxId, string externalId, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        Task<bool> WaitsAsync() => store.ReadAsync(session => ReceiptRows.WaitsAsync(session, inboxId, externalId), cancellationToken);

        if (!await WaitsAsync() || await TurnLeaseRows.TakeAsync(store, inboxId, externalId, holder, lease, cancellationToken) is not { } taken)
        {
            return null;
        }

        if (await WaitsAsync())
        {
            return taken;
        }

        // The last turn ended in between: nobody is to wait for a lease without work.
        await store.DirectAsync(TurnLeaseRows.Plan, leases => leases.DeleteOneAsync(
            new BsonDocument { { "_id", TurnLeaseRows.KeyOf(inboxId, externalId) }, { "epoch", taken.Epoch } }, cancellationToken));
        return null;
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(string holder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        return store.DirectAsync(TurnLeaseRows.Plan, leases => leases.DeleteManyAsync(new BsonDocument("holder", holder), cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<Receipt> FailedAsync(TurnFailure failure, CancellationToken cancellationToken)
    {
        var paused = await store.Clock.NowAsync(cancellationToken) + failure.Pause.Ticks;
        await store.WriteAsync(
            async session =>
            {
                var stored = await ReceiptRows.StoredAsync(session, failure.ReceiptId);
                if (stored["status"].AsString != Word.Of(ReceiptStatus.Received) || !await TurnLeaseRows.IsHeldAsync(session, failure.Lease))
                {
                    return Written.Undo(false);
                }

                var attempts = stored["attempts"].ToInt32() + 1;
                var parks = attempts >= failure.ParkAt;
                session.Change(ReceiptRows.Plan, ReceiptRows.IdOf(failure.ReceiptId), Op.Set(new BsonDocument
                {
                    { "attempts", attempts },
                    { "error", failure.Error },
                    { "status", Word.Of(parks ? ReceiptStatus.Parked : ReceiptStatus.Received) },
                }));
                if (parks)
                {
                    await TurnLeaseRows.FinishAsync(session, failure.Lease, failure.ReceiptId);
                }
                else
                {
                    TurnLeaseRows.Pause(session, failure.Lease, paused);
                }

                return Written.Keep(true);
            },
            cancellationToken);
        return await store.ReadAsync(async session => ReceiptRows.Read(await ReceiptRows.StoredAsync(session, failure.ReceiptId)), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Receipt>> UnfinishedAsync(int limit, CancellationToken cancellationToken)
    {
        var now = await store.Clock.NowAsync(cancellationToken);
        return await store.ReadAsync<IReadOnlyList<Receipt>>(
            async session =>
            {
                List<BsonDocument> free = [];
                await foreach (var portion in session.PortionsAsync(ReceiptRows.Plan, ReceiptRows.AllWaiting(), ByArrival, Portion))
                {
                    var keys = portion.Select(Lease).Distinct();
                    var held = (await session.AllAsync(TurnLeaseRows.Plan, new BsonDocument { { "_id", Op.In(keys) }, { "until", Op.Above(now) } }))
                        .Select(row => row["_id"].AsString).ToHashSet();
                    free.AddRange(portion.Where(row => !held.Contains(Lease(row))));
                    if (free.Count >= limit)
                    {
                        break;
                    }
                }

                return [.. free.Take(limit).Select(ReceiptRows.Read)];
            },
            cancellationToken);

        static string Lease(BsonDocument row) => TurnLeaseRows.KeyOf(row["inbox"].AsString, row["external"].AsString);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> UnfinishedOfAsync(
        string inboxId, string externalId, long? before, int limit, CancellationToken cancellationToken) => AllAsync(
        ReceiptRows.Waiting(store.Zones, inboxId, externalId).Add("_id", Op.Below(before ?? long.MaxValue)), ByArrival, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Receipt>> ParkedAsync(int limit, CancellationToken cancellationToken) => AllAsync(
        new BsonDocument("status", Word.Of(ReceiptStatus.Parked)), new BsonDocument("_id", -1), limit, cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt?> ReplayAsync(long id, CancellationToken cancellationToken) => SettleAsync(
        id, new BsonDocument { { "status", Word.Of(ReceiptStatus.Received) }, { "attempts", 0 } }, cancellationToken);

    /// <inheritdoc/>
    public Task<Receipt?> DiscardAsync(long id, CancellationToken cancellationToken) => SettleAsync(
        id, new BsonDocument("status", Word.Of(ReceiptStatus.Discarded)), cancellationToken);

    private async Task<(BsonDocument Row, bool IsNew)> AddAsync(InboundMessage inbound, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var place = store.Zones.PlaceOf(inbound.InboxId, inbound.ExternalId);
        var same = new BsonDocument { { "place", place }, { "inbox", inbound.InboxId }, { "key", inbound.DedupeKey } };
        while (true)
        {
            var row = ReceiptRows.Document(store.Numbers.Next(place), inbound, at);
            try
            {
                await store.DirectAsync(ReceiptRows.Plan, async receipts =>
                {
                    await receipts.InsertOneAsync(row, cancellationToken);
                    return true;
                });
                return (row, true);
            }
            catch (MongoException failure) when (StoreFailure.IsDuplicate(failure))
            {
                // The message is there, or only its number was taken.
                if (await store.ReadAsync(session => session.FirstAsync(ReceiptRows.Plan, same), cancellationToken) is { } stored)
                {
                    return (stored, false);
                }
            }
        }
    }

    private Task<IReadOnlyList<Receipt>> AllAsync(BsonDocument which, BsonDocument order, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Receipt>>(
            async session => [.. (await session.AllAsync(ReceiptRows.Plan, which, order, limit)).Select(ReceiptRows.Read)], cancellationToken);

    private async Task<Receipt?> SettleAsync(long id, BsonDocument change, CancellationToken cancellationToken)
    {
        var parked = ReceiptRows.IdOf(id).Add("status", Word.Of(ReceiptStatus.Parked));
        var row = await store.DirectAsync(
            ReceiptRows.Plan, receipts => receipts.FindOneAndUpdateAsync(parked, Op.Set(change), After, cancellationToken));
        return row is null ? null : ReceiptRows.Read(row);
    }
}
