using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>
/// The log of changes. A commit adds one entry without cursors, so that commits do not meet in a counter; whoever reads the log first gives
/// the new entries their cursors. So cursors rise by one, and no entry appears below one that was read.
/// </summary>
internal static class ChangeRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("changes", "conversation:string entries:array")
    {
        Zone = Zoning.NothingOfCustomers("ids of conversations and numbers of their lines, in the order they changed"),
        Indexes = [new("fresh _id") { Having = "fresh" }, new("last") { Having = "last" }],
    };

    /// <summary>The last cursor given.</summary>
    public static readonly CollectionPlan Counters = new("counters", "value:long") { Zone = Zoning.NothingOfCustomers("the last number given") };

    /// <summary>The counter of cursors.</summary>
    public const string Counter = "changes";

    private const int Most = 500;

    /// <summary>Adds what a commit changed, the conversation first.</summary>
    public static void Append(Session session, ConversationCommit commit, Numbers numbers) => session.Insert(Plan, new BsonDocument
    {
        { "_id", numbers.Next() },
        { "fresh", true },
        { "conversation", commit.Conversation.Id },
        {
            "entries",
            new BsonArray(
            [
                Entry(ChangeKind.Conversation, null),
                .. commit.Messages.Select(message => Entry(ChangeKind.MessageAdded, message)),
                .. commit.Changed.Select(message => Entry(ChangeKind.MessageChanged, message)),
            ])
        },
    });

    /// <summary>Gives new entries their cursors and drops what is older than kept; how many entries it was.</summary>
    public static async Task<Written<int>> NumberAsync(Session session, int kept)
    {
        var fresh = await session.AllAsync(Plan, new BsonDocument("fresh", true), new BsonDocument("_id", 1), Most);
        if (fresh.Count == 0)
        {
            return Written.Undo(0);
        }

        var cursor = await HeadAsync(session);
        foreach (var entry in fresh)
        {
            var first = cursor + 1;
            cursor += entry["entries"].AsBsonArray.Count;
            session.Change(
                Plan,
                new BsonDocument("_id", entry["_id"]),
                Op.Both(Op.Set(new BsonDocument { { "first", first }, { "last", cursor } }), Op.Unset("fresh")));
        }

        session.Put(Counters, new BsonDocument { { "_id", Counter }, { "value", cursor } });
        session.Remove(Plan, new BsonDocument("last", Op.AtMost(cursor - kept)));
        return Written.Keep(fresh.Count);
    }

    /// <summary>Cursor of the newest numbered change, or 0.</summary>
    public static async Task<long> HeadAsync(Session session) => (await session.GetAsync(Counters, Counter))?["value"].ToInt64() ?? 0;

    /// <summary>True while there are entries without a cursor.</summary>
    public static async Task<bool> HasFreshAsync(Session session) => await session.FirstAsync(Plan, new BsonDocument("fresh", true)) is not null;

    /// <summary>Changes after a cursor; null when some after it are gone, or it is of another store.</summary>
    public static async Task<IReadOnlyList<Change>?> AfterAsync(Session session, long after, int limit)
    {
        var oldest = (await session.FirstAsync(Plan, new BsonDocument("last", Op.Above(0L)), new BsonDocument("last", 1)))?["first"].ToInt64();
        var head = await HeadAsync(session);
        if (after < (oldest ?? head + 1) - 1 || after > head)
        {
            return null;
        }

        var rows = await session.AllAsync(Plan, new BsonDocument("last", Op.Above(after)), new BsonDocument("last", 1), limit);
        var entries = rows.SelectMany(Entries).Where(entry => entry.Cursor > after).Take(limit).ToList();
        var conversations = (await session.AllAsync(
            ConversationRows.Plan, new BsonDocument("_id", Op.In(entries.Select(entry => entry.ConversationId).Distinct()))))
            .ToDictionary(row => row["_id"].AsString, Body.Read<Conversation>);
        var lines = entries.Where(entry => entry.Line is not null).ToList();
        var messages = lines.Count == 0 ? [] : (await session.AllAsync(MessageRows.Plan, new BsonDocument
        {
            { "conversation", Op.In(lines.Select(entry => entry.ConversationId).Distinct()) },
            { "_id", Op.In(lines.Select(entry => entry.Line!).Distinct()) },
        })).ToDictionary(row => row["_id"].AsString, Body.Read<Message>);
        return
        [
            .. entries.Where(entry => conversations.ContainsKey(entry.ConversationId)).Select(entry => new Change(
                entry.Cursor, entry.Kind, conversations[entry.ConversationId], entry.Line is null ? null : messages.GetValueOrDefault(entry.Line))),
        ];
    }

    private static BsonDocument Entry(ChangeKind kind, Message? message) => new()
    {
        { "kind", Word.Of(kind) },
        { "line", Field.Of(message is null ? null : MessageRows.IdOf(message.ConversationId, message.Seq)), message is not null },
    };

    private static IEnumerable<(long Cursor, ChangeKind Kind, string ConversationId, string? Line)> Entries(BsonDocument row) =>
        row["entries"].AsBsonArray.Select((entry, i) => (
            row["first"].ToInt64() + i,
            Word.To<ChangeKind>(entry["kind"].AsString),
            row["conversation"].AsString,
            entry.AsBsonDocument.Text("line")));
}
