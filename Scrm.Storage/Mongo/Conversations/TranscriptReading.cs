using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Reads transcripts.</summary>
internal static class TranscriptReading
{
    /// <summary>Lines in order: the first above <paramref name="after"/>, else the last below <paramref name="before"/>.</summary>
    public static async Task<IReadOnlyList<Message>> LinesAsync(Session session, string conversationId, long? before, long? after, int limit)
    {
        var range = Op.Within((after ?? long.MinValue + 1) + (after is null ? 0 : 1), before ?? long.MaxValue);
        var rows = await session.AllAsync(
            MessageRows.Plan,
            new BsonDocument { { "conversation", conversationId }, { "seq", range } },
            new BsonDocument("seq", after is null ? -1 : 1),
            limit);
        if (after is null)
        {
            rows.Reverse();
        }

        return Body.All<Message>(rows);
    }

    /// <summary>One line, or null. What was sent has a home; any other is asked of every shard.</summary>
    public static async Task<Message?> OneAsync(Session session, string id) =>
        Body.ReadOrNull<Message>(await session.GetAsync(MessageRows.Homes, id) is { } home
            ? await session.FirstAsync(MessageRows.Plan, MessageRows.Place(home["conversation"].AsString, home["seq"].ToInt64()))
            : await session.FirstAsync(MessageRows.Plan, new BsonDocument("id", id)));

    /// <summary>Inbound lines whose attachment is neither fetched nor given up, oldest first.</summary>
    public static async Task<IReadOnlyList<Message>> UnfetchedAsync(Session session, DateTimeOffset since, int limit) => Body.All<Message>(
        await session.AllAsync(
            MessageRows.Plan, new BsonDocument("unfetched", Op.AtLeast(Instant.Of(since))), new BsonDocument("unfetched", 1), limit));

    /// <summary>The line a client's id was stored as, or null.</summary>
    public static async Task<Message?> OfClientAsync(Session session, string conversationId, string clientMessageId) => Body.ReadOrNull<Message>(
        await session.FirstAsync(MessageRows.Plan, new BsonDocument { { "conversation", conversationId }, { "client", clientMessageId } }));
}
