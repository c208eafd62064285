using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Documents of inbound messages. A contact has a place, and the numbers of his messages end in it: number and contact both find the shard.</summary>
internal static class ReceiptRows
{
    /// <summary>The collection. Not hashed: the repetition of a message is refused by an index that begins with the place.</summary>
    public static readonly CollectionPlan Plan = new(
        "receipts", "place:int inbox:string key:string external:string at:long status:string road:string attempts:int body:object")
    {
        Zone = Zoning.By("place", "inbox"),
        EndsWork = true,
        ShardKey = "place",
        IsHashed = false,
        Indexes =
        [
            new("place inbox key") { Unique = true }, new("place inbox external status _id"), new("status _id"),
            new("gone") { Expires = true },
        ],
    };

    private static readonly string Received = Word.Of(ReceiptStatus.Received);

    /// <summary>One by id, on its shard.</summary>
    public static BsonDocument IdOf(long id) => new() { { "_id", id }, { "place", Numbers.PlaceOf(id) } };

    /// <summary>A new one.</summary>
    public static BsonDocument Document(long id, InboundMessage inbound, DateTimeOffset at) => new()
    {
        { "_id", id },
        { "place", Numbers.PlaceOf(id) },
        { "inbox", inbound.InboxId },
        { "key", inbound.DedupeKey },
        { "external", inbound.ExternalId },
        { "at", Instant.Of(at) },
        { "status", Received },
        { "road", Word.Of(ReplyRoad.Undecided) },
        { "attempts", 0 },
        { Body.Name, Body.Of(inbound) },
    };

    /// <summary>A receipt.</summary>
    public static Receipt Read(BsonDocument row) => new(
        row["_id"].ToInt64(),
        Body.Read<InboundMessage>(row),
        Instant.From(row["at"].ToInt64()),
        Word.To<ReceiptStatus>(row["status"].AsString),
        Word.To<ReplyRoad>(row["road"].AsString),
        row.TryGetValue("passive", out var passive) && !passive.IsBsonNull ? passive.AsByteArray : null,
        row.Text("passiveMessage"),
        row["attempts"].ToInt32(),
        row.Text("error"));

    /// <summary>A contact's that wait for their turns.</summary>
    public static BsonDocument Waiting(Zones zones, string inboxId, string externalId) => new()
    {
        { "place", zones.PlaceOf(inboxId, externalId) },
        { "inbox", inboxId },
        { "external", externalId },
        { "status", Received },
    };

    /// <summary>All that wait for their turns, of whomever.</summary>
    public static BsonDocument AllWaiting() => new("status", Received);

    /// <summary>True: a message of the contact waits for its turn, other than one.</summary>
    public static async Task<bool> WaitsAsync(Session session, string inboxId, string externalId, long? except = null) =>
        await session.FirstAsync(Plan, Waiting(session.Zones, inboxId, externalId).Add("_id", Op.Not(except ?? 0L))) is not null;

    /// <summary>One that must be there.</summary>
    public static async Task<BsonDocument> StoredAsync(Session session, long id) =>
        await session.FirstAsync(Plan, IdOf(id)) ?? throw new InvalidOperationException($"The receipt {id} is not stored.");

    /// <summary>Marks the commit's receipt done and decides its road, unless another was faster.</summary>
    public static async Task<CommitResult> FinishAsync(Session session, ConversationCommit commit, DateTimeOffset gone)
    {
        if (commit.Receipt is not { } outcome)
        {
            return CommitResult.Committed;
        }

        var stored = await StoredAsync(session, outcome.ReceiptId);
        if (stored["status"].AsString != Received)
        {
            return CommitResult.AlreadyDone;
        }

        if (outcome.Lease is { } lease && !await TurnLeaseRows.IsHeldAsync(session, lease))
        {
            return CommitResult.Fenced;
        }

        var road = stored["road"].AsString;
        var undecided = road == Word.Of(ReplyRoad.Undecided);
        if (outcome.PassiveBody is not null && !undecided)
        {
            return CommitResult.Conflict;
        }

        session.Change(Plan, IdOf(outcome.ReceiptId), Op.Set(new BsonDocument
        {
            { "status", Word.Of(ReceiptStatus.Done) },
            { "road", undecided ? Decide(outcome, commit) : road },
            { "passive", outcome.PassiveBody is null ? BsonNull.Value : new BsonBinaryData(outcome.PassiveBody) },
            { "passiveMessage", Field.Of(outcome.PassiveMessageId) },
            { "gone", new BsonDateTime(gone.UtcDateTime) },
        }));
        if (outcome.Lease is not null)
        {
            await TurnLeaseRows.FinishAsync(session, outcome.Lease, outcome.ReceiptId);
        }

        return CommitResult.Committed;
    }

    // Without an answer there is no road to choose.
    private static string Decide(ReceiptOutcome outcome, ConversationCommit commit) => Word.Of(
        outcome.PassiveBody is not null ? ReplyRoad.Passive
        : commit.Outbox.Count > 0 ? ReplyRoad.Asynchronous
        : ReplyRoad.Undecided);
}
