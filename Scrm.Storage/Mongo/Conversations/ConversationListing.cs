using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Lists conversations. These questions go to every shard: what a console shows is of all contacts.</summary>
internal static class ConversationListing
{
    /// <summary>One page.</summary>
    public static async Task<Page<Conversation>> PageAsync(Session session, ConversationQuery query)
    {
        var order = ListOrder.Of(query.Order);
        var from = query.Cursor is null ? default(PageCursor?) : PageCursor.Read(query.Cursor);
        if (await QuestionsAsync(session, query) is not { } questions)
        {
            return new Page<Conversation>([], null);
        }

        if (from is { } cursor)
        {
            questions.Add(order.Behind(cursor));
        }

        var limit = Math.Clamp(query.Limit, 1, 200);
        var rows = await session.AllAsync(ConversationRows.Plan, questions.Count == 0 ? [] : Op.All(questions), order.Sort, limit + 1);
        return PageCursor.Page(
            [.. rows.Select(row => (Body.Read<Conversation>(row), new PageCursor(row[order.Key].ToInt64(), row["_id"].AsString)))], limit);
    }

    /// <summary>How many there are.</summary>
    public static async Task<int> CountAsync(Session session, ConversationQuery query) =>
        await QuestionsAsync(session, query) is { } questions
            ? (int)await session.CountAsync(ConversationRows.Plan, questions.Count == 0 ? [] : Op.All(questions))
            : 0;

    /// <summary>Every team's queue with somebody in it.</summary>
    public static async Task<IReadOnlyList<QueueLength>> QueuesAsync(Session session)
    {
        var rows = await session.AggregateAsync(
            ConversationRows.Plan,
            new BsonDocument("$match", new BsonDocument { { "owner", Word.Of(OwnerKind.Queue) }, { "status", Word.Of(ConversationStatus.Open) } }),
            new BsonDocument("$group", new BsonDocument
            {
                { "_id", "$team" },
                { "count", new BsonDocument("$sum", 1) },
                { "since", new BsonDocument("$min", "$waiting") },
            }));
        return
        [
            .. rows.Select(row => new QueueLength(
                    row.Text("_id"), row["count"].ToInt32(), row.Number("since") is { } since ? Instant.From(since) : null))
                .OrderBy(queue => queue.TeamId, StringComparer.Ordinal),
        ];
    }

    // Null: nothing can be found.
    private static async Task<List<BsonDocument>?> QuestionsAsync(Session session, ConversationQuery query)
    {
        var questions = ConversationFilter.Of(query);
        if (string.IsNullOrWhiteSpace(query.Text))
        {
            return questions;
        }

        return await TextSearch.ConversationsAsync(session, query.Text) is { } found ? [.. questions, found] : null;
    }
}
