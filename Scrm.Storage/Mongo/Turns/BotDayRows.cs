using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Outcomes;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>Counts what the bot did, inside the write of what happened: one document for each conversation and day.</summary>
internal static class BotDayRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("bot_days", "conversation:string day:int inbox:string")
    {
        Zone = Zoning.By("conversation"),
        ShardKey = "conversation",
        Indexes = [new("conversation -day"), new("day inbox"), new("arm") { Having = "arm" }],
    };

    /// <summary>Adds what a commit tells.</summary>
    public static async Task AddAsync(Session session, ConversationCommit commit)
    {
        foreach (var day in BotDayRules.Of(commit))
        {
            // What people did without the bot ever having spoken is none of its figures.
            if ((day.Day?.DayNumber ?? await LastDayAsync(session, commit.Conversation.Id)) is { } number)
            {
                Add(session, commit.Conversation, day, number);
            }
        }
    }

    private static async Task<int?> LastDayAsync(Session session, string conversationId) =>
        (await session.FirstAsync(Plan, new BsonDocument("conversation", conversationId), new BsonDocument("day", -1)))?["day"].ToInt32();

    private static void Add(Session session, Conversation conversation, BotDay day, int number) => session.Upsert(
        Plan,
        new BsonDocument { { "_id", Key.Of(conversation.Id, number.ToString(CultureInfo.InvariantCulture)) }, { "conversation", conversation.Id } },
        Op.Both(
            Op.SetNew(new BsonDocument { { "day", number }, { "inbox", conversation.InboxId } }),
            Op.Set(new BsonDocument
            {
                { "arm", Field.Of(day.Arm), day.Arm is not null },
                { "last", Field.Of(day.Last), day.Last is not null },
                { "reason", Field.Of(day.HandoffReason), day.HandoffReason is not null },
            }),
            Op.Add(new BsonDocument
            {
                { "asked", day.Asked }, { "answered", day.Answered }, { "offered", day.Offered }, { "chosen", day.Chosen },
                { "missed", day.Missed }, { "handed", day.Handed }, { "helpful", day.Helpful }, { "unhelpful", day.Unhelpful },
                { "rejected", day.Rejected }, { "people", day.People },
            })));
}
