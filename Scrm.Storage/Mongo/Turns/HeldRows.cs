using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>
/// What every agent holds: the open conversations and their weights, in one document an agent. Two claims at the same moment meet in it, so
/// that nobody gets more than allowed, and no shard but one is asked.
/// </summary>
internal static class HeldRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("held", "conversations:array")
    {
        Zone = Zoning.NothingOfCustomers("agents, with ids of conversations and their weights; an agent serves several regions"),
        ShardKey = "_id",
    };

    /// <summary>True when the owner's open conversations weigh too much, this one counted.</summary>
    public static async Task<bool> IsOverCapacityAsync(Session session, ConversationCommit commit)
    {
        var conversation = commit.Conversation;
        if (commit.OwnerCapacity is not { } capacity || conversation.Owner.AgentId is not { } agent)
        {
            return false;
        }

        var others = WeightOf(await session.GetAsync(Plan, agent), except: conversation.Id);
        return others + (HolderOf(conversation) is null ? 0 : conversation.Weight) > capacity;
    }

    /// <summary>Writes what changed.</summary>
    public static void Save(Session session, Conversation conversation, Conversation? before)
    {
        var holder = HolderOf(conversation);
        var holderBefore = before is null ? null : HolderOf(before);
        if (holder == holderBefore && (holder is null || conversation.Weight == before!.Weight))
        {
            return;
        }

        if (holderBefore is not null)
        {
            session.Change(
                Plan,
                new BsonDocument("_id", holderBefore),
                new BsonDocument("$pull", new BsonDocument("conversations", new BsonDocument("id", conversation.Id))));
        }

        if (holder is not null)
        {
            session.Upsert(
                Plan,
                new BsonDocument("_id", holder),
                new BsonDocument("$push", new BsonDocument("conversations", new BsonDocument { { "id", conversation.Id }, { "weight", conversation.Weight } })));
        }
    }

    /// <summary>What they weigh.</summary>
    public static int WeightOf(BsonDocument? stored, string? except = null) => stored is null ? 0 : stored["conversations"].AsBsonArray
        .Select(one => one.AsBsonDocument).Where(one => one["id"].AsString != except).Sum(one => one["weight"].ToInt32());

    private static string? HolderOf(Conversation conversation) =>
        conversation.Status == ConversationStatus.Open ? conversation.Owner.AgentId : null;
}
