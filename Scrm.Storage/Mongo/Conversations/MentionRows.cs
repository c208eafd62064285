using MongoDB.Bson;
using Scrm.Core.Mentions;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Writes the documents of whom notes call.</summary>
internal static class MentionRows
{
    /// <summary>The collection: by the one who is called.</summary>
    public static readonly CollectionPlan Plan = new("mentions", "agent:string conversation:string at:long body:object")
    {
        Zone = Zoning.By("conversation"),
        ShardKey = "agent",
        Indexes = [new("agent -at -_id"), new("agent unread") { Having = "unread" }],
    };

    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            session.Put(Plan, new BsonDocument
            {
                { "_id", mention.Id },
                { "agent", mention.AgentId },
                { "conversation", mention.ConversationId },
                { "at", Instant.Of(mention.At) },
                { "unread", true },
                { Body.Name, Body.Of(mention) },
            });
        }
    }
}
