using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Documents of messages on their way.</summary>
internal static class OutboxRows
{
    /// <summary>The collection: small, for what has left is gone, and asked as a whole; without zones it stays in one place.</summary>
    public static readonly CollectionPlan Plan = new("outbox", "conversation:string inbox:string seq:long due:long attempts:int passive:bool body:object")
    {
        Zone = Zoning.By("conversation", "_id"),
        ZonedKey = "conversation",
        IsHashed = false,
        Indexes = [new("conversation seq") { Unique = true }, new("holder due seq _id"), new("holder until")],
    };

    /// <summary>An entry.</summary>
    public static OutboxEntry Read(BsonDocument row) => Body.Read<OutboxEntry>(row) with
    {
        DueAt = Instant.From(row["due"].ToInt64()),
        Attempts = row["attempts"].ToInt32(),
    };

    /// <summary>Adds and removes what a commit says.</summary>
    public static void Save(Session session, ConversationCommit commit)
    {
        if (commit.OutboxDone.Count > 0)
        {
            session.Remove(Plan, new BsonDocument { { "conversation", commit.Conversation.Id }, { "_id", Op.In(commit.OutboxDone) } });
        }

        foreach (var entry in commit.Outbox)
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", entry.MessageId },
                { "conversation", entry.ConversationId },
                { "inbox", entry.InboxId },
                { "seq", entry.Seq },
                { "due", Instant.Of(entry.DueAt) },
                { "attempts", entry.Attempts },
                { "passive", entry.Passive },
                { "holder", BsonNull.Value },
                { Body.Name, Body.Of(entry) },
            });
        }
    }

    /// <summary>Those of them that no earlier entry of their conversation stands before, whoever has it and however it travels.</summary>
    public static async Task<IReadOnlyList<BsonDocument>> FirstsAsync(Session session, IReadOnlyList<BsonDocument> rows)
    {
        var firsts = (await session.AggregateAsync(
            Plan,
            new BsonDocument("$match", new BsonDocument("conversation", Op.In(rows.Select(row => row["conversation"].AsString).Distinct()))),
            new BsonDocument("$group", new BsonDocument { { "_id", "$conversation" }, { "seq", new BsonDocument("$min", "$seq") } })))
            .ToDictionary(row => row["_id"].AsString, row => row["seq"].ToInt64());
        return [.. rows.Where(row => firsts.TryGetValue(row["conversation"].AsString, out var first) && first == row["seq"].ToInt64())];
    }
}
