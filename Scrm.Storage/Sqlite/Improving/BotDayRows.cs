using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Outcomes;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Improving;

/// <summary>Counts what the bot did, inside the write of what happened.</summary>
internal static class BotDayRows
{
    private const string Upsert = """
        INSERT INTO bot_days (day, conversation_id, inbox_id, arm, asked, answered, offered, chosen, missed, handed, helpful, unhelpful, rejected, people, last, handoff_reason)
        VALUES (@day, @conversation, @inbox, @arm, @asked, @answered, @offered, @chosen, @missed, @handed, @helpful, @unhelpful, @rejected, @people, @last, @reason)
        ON CONFLICT (day, conversation_id) DO UPDATE SET
            arm = coalesce(excluded.arm, arm), asked = asked + excluded.asked, answered = answered + excluded.answered,
            offered = offered + excluded.offered, chosen = chosen + excluded.chosen, missed = missed + excluded.missed,
            handed = handed + excluded.handed, helpful = helpful + excluded.helpful, unhelpful = unhelpful + excluded.unhelpful,
            rejected = rejected + excluded.rejected, people = people + excluded.people,
            last = coalesce(excluded.last, last), handoff_reason = coalesce(excluded.handoff_reason, handoff_reason)
        """;

    /// <summary>Adds what a commit tells.</summary>
    public static void Add(Session session, ConversationCommit commit)
    {
        foreach (var day in BotDayRules.Of(commit))
        {
            // What people did without the bot ever having spoken is none of its figures.
            if ((day.Day?.DayNumber ?? LastDay(session, commit.Conversation.Id)) is { } number)
            {
                Add(session, commit.Conversation, day, number);
            }
        }

        AddUses(session, commit.Conversation.InboxId, commit.Uses);
    }

    private static long? LastDay(Session session, string conversationId) =>
        session.Number("SELECT max(day) FROM bot_days WHERE conversation_id = @id", ("@id", conversationId));

    private static void Add(Session session, Conversation conversation, BotDay day, long number) => session.Execute(
        Upsert,
        ("@day", number),
        ("@conversation", conversation.Id),
        ("@inbox", conversation.InboxId),
        ("@arm", day.Arm),
        ("@asked", day.Asked),
        ("@answered", day.Answered),
        ("@offered", day.Offered),
        ("@chosen", day.Chosen),
        ("@missed", day.Missed),
        ("@handed", day.Handed),
        ("@helpful", day.Helpful),
        ("@unhelpful", day.Unhelpful),
        ("@rejected", day.Rejected),
        ("@people", day.People),
        ("@last", day.Last),
        ("@reason", day.HandoffReason));

    private static void AddUses(Session session, string inboxId, IReadOnlyList<AnswerUse> uses)
    {
        foreach (var use in uses)
        {
            session.Execute(
                """
                INSERT INTO inbox_article_uses (day, inbox_id, article_id, kind, count) VALUES (@day, @inbox, @article, @kind, @count)
                ON CONFLICT (day, inbox_id, article_id, kind) DO UPDATE SET count = count + excluded.count
                """,
                ("@day", use.Day.DayNumber),
                ("@inbox", inboxId),
                ("@article", use.ArticleId),
                ("@kind", Word.Of(use.Kind)),
                ("@count", use.Count));
        }
    }
}
