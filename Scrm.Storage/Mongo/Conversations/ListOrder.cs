using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>A list's order: one number of a conversation, then its id, both rising or both falling.</summary>
internal sealed record ListOrder(string Key, bool Falls)
{
    // Later than any time until 2223, and steps that no wait reaches: a point of priority comes before any wait.
    private const long WaitsForNobody = 80_000_000_000_000_000;
    private const long Step = 90_000_000_000_000_000;

    /// <summary>The order of a query.</summary>
    public static ListOrder Of(ConversationOrder order) => order switch
    {
        ConversationOrder.Newest => new("active", Falls: true),
        ConversationOrder.Waiting => new("waits", Falls: false),
        ConversationOrder.Priority => new("urgency", Falls: false),
        _ => new("updated", Falls: true),
    };

    /// <summary>Since when somebody waits, or behind all who do.</summary>
    public static long WaitOf(Conversation conversation) => Instant.Of(conversation.WaitingSince) ?? WaitsForNobody;

    /// <summary>The same, with what is more important before it.</summary>
    public static long UrgencyOf(Conversation conversation) => WaitOf(conversation) + (100 - Math.Clamp(conversation.Priority, 0, 100)) * Step;

    /// <summary>As the server is told.</summary>
    public BsonDocument Sort => new() { { Key, Falls ? -1 : 1 }, { "_id", Falls ? -1 : 1 } };

    /// <summary>What stands behind a cursor.</summary>
    public BsonDocument Behind(PageCursor cursor) => Falls
        ? Op.Any(new BsonDocument(Key, Op.Below(cursor.At)), new BsonDocument { { Key, cursor.At }, { "_id", Op.Below(cursor.Id) } })
        : Op.Any(new BsonDocument(Key, Op.Above(cursor.At)), new BsonDocument { { Key, cursor.At }, { "_id", Op.Above(cursor.Id) } });
}
