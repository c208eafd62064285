using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Who may take a contact's turns: one document for each contact in each inbox, there only while somebody has it.</summary>
internal static class TurnLeaseRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("turn_leases", "holder:string until:long epoch:long")
    {
        Zone = Zoning.By("_id"),
        EndsWork = true,
        ShardKey = "_id",
        Indexes = [new("holder")],
    };

    private static readonly FindOneAndUpdateOptions<BsonDocument> After = new() { ReturnDocument = ReturnDocument.After };

    /// <summary>The identity of a lease.</summary>
    public static string KeyOf(string inboxId, string externalId) => Key.Of(inboxId, externalId);

    /// <summary>
    /// The lease for a holder, with a new epoch unless it is his; null: somebody else has it. Who finds it taken leaves a mark in it, so
    /// that a turn that ends at this moment does not give it back without having seen what came.
    /// </summary>
    public static async Task<TurnLease?> TakeAsync(
        MongoStore store, string inboxId, string externalId, string holder, TimeSpan length, CancellationToken cancellationToken)
    {
        var key = KeyOf(inboxId, externalId);
        while (true)
        {
            var now = await store.Clock.NowAsync(cancellationToken);
            var until = new BsonDocument("until", now + length.Ticks);
            var taken = await FreeAsync(store, key, holder, until, cancellationToken)
                ?? await ChangeAsync(store, new BsonDocument { { "_id", key }, { "holder", holder } }, Op.Set(until), cancellationToken)
                ?? await ChangeAsync(
                    store,
                    new BsonDocument { { "_id", key }, { "until", Op.AtMost(now) } },
                    Op.Set(new BsonDocument { { "holder", holder }, { "epoch", store.Numbers.Next() } }.Merge(until)),
                    cancellationToken);
            if (taken is not null)
            {
                return new TurnLease(inboxId, externalId, holder, taken["epoch"].ToInt64());
            }

            if (await ChangeAsync(store, new BsonDocument("_id", key), Op.Add(new BsonDocument("asked", 1)), cancellationToken) is not null)
            {
                return null;
            }
        }
    }

    /// <summary>True while nobody else has taken it, be its time over or not.</summary>
    public static async Task<bool> IsHeldAsync(Session session, TurnLease lease) =>
        await session.GetAsync(Plan, KeyOf(lease.InboxId, lease.ExternalId)) is { } stored
        && stored["epoch"].ToInt64() == lease.Epoch && stored["holder"].AsString == lease.Holder;

    /// <summary>Gives it back unless more of the contact waits: then its holder goes on.</summary>
    public static async Task FinishAsync(Session session, TurnLease lease, long finished)
    {
        if (!await ReceiptRows.WaitsAsync(session, lease.InboxId, lease.ExternalId, except: finished))
        {
            session.Remove(Plan, new BsonDocument { { "_id", KeyOf(lease.InboxId, lease.ExternalId) }, { "epoch", lease.Epoch } });
        }
    }

    /// <summary>Nobody's for a while.</summary>
    public static void Pause(Session session, TurnLease lease, long until) => session.Change(
        Plan,
        new BsonDocument { { "_id", KeyOf(lease.InboxId, lease.ExternalId) }, { "epoch", lease.Epoch } },
        Op.Set(new BsonDocument { { "holder", "" }, { "until", until } }));

    private static async Task<BsonDocument?> FreeAsync(
        MongoStore store, string key, string holder, BsonDocument until, CancellationToken cancellationToken)
    {
        var fresh = new BsonDocument { { "_id", key }, { "holder", holder }, { "epoch", store.Numbers.Next() }, { "asked", 0 } }.Merge(until);
        try
        {
            await store.DirectAsync(Plan, async leases =>
            {
                await leases.InsertOneAsync(fresh, cancellationToken);
                return true;
            });
            return fresh;
        }
        catch (MongoException failure) when (StoreFailure.IsDuplicate(failure))
        {
            return null;
        }
    }

    private static Task<BsonDocument?> ChangeAsync(MongoStore store, BsonDocument which, BsonDocument change, CancellationToken cancellationToken) =>
        store.DirectAsync(Plan, leases => leases.FindOneAndUpdateAsync(which, change, After, cancellationToken));
}
