using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>
/// One document for each identity in each inbox: which conversation is not resolved, and which is the newest. It guards that there is one
/// unresolved conversation, and finds the newest without asking every shard.
/// </summary>
internal static class ThreadRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("threads", "number:long") { Zone = Zoning.By("_id"), ShardKey = "_id" };

    /// <summary>An identity in an inbox.</summary>
    public static string KeyOf(string inboxId, string externalId) => Key.Of(inboxId, externalId);

    /// <summary>Writes what changed; false when another unresolved conversation is in the way.</summary>
    /// <param name="session">The write.</param>
    /// <param name="conversation">As it is to be.</param>
    /// <param name="before">As it is stored, or null.</param>
    /// <param name="number">Its place in the order of creation.</param>
    public static async Task<bool> TrySaveAsync(Session session, Conversation conversation, Conversation? before, long number)
    {
        var key = KeyOf(conversation.InboxId, conversation.ExternalId);
        var unresolved = conversation.Status != ConversationStatus.Resolved;
        if (before is not null && unresolved == (before.Status != ConversationStatus.Resolved))
        {
            return true;
        }

        var stored = await session.GetAsync(Plan, key);
        var open = stored?.Text("open");
        if (unresolved && open is not null && open != conversation.Id)
        {
            return false;
        }

        var isNewest = number >= (stored?["number"].ToInt64() ?? 0);
        session.Put(Plan, new BsonDocument
        {
            { "_id", key },
            { "open", Field.Of(unresolved ? conversation.Id : open == conversation.Id ? null : open) },
            { "latest", Field.Of(isNewest ? conversation.Id : stored!.Text("latest")) },
            { "number", isNewest ? number : stored!["number"].ToInt64() },
        });
        return true;
    }

    /// <summary>The newest conversation's id, or null.</summary>
    public static async Task<string?> LatestAsync(Session session, string inboxId, string externalId) =>
        (await session.GetAsync(Plan, KeyOf(inboxId, externalId)))?.Text("latest");
}
