using Scrm.Core.Answers;
using Scrm.Core.Conversations;

namespace Scrm.Core.Outcomes;

/// <summary>Reads from a commit what the bot did and what followed. Pure.</summary>
public static class BotDayRules
{
    /// <summary>Word of a question that was answered.</summary>
    public const string Answered = "answered";

    /// <summary>Word of a question with a choice of articles that nobody has taken.</summary>
    public const string Offered = "offered";

    /// <summary>Word of a question nothing was found for.</summary>
    public const string Missed = "missed";

    /// <summary>Word of a question that went to people.</summary>
    public const string Handed = "handed";

    /// <summary>What to add, day by day; empty for commits that have nothing to do with the bot.</summary>
    public static IReadOnlyList<BotDay> Of(ConversationCommit commit)
    {
        // A word that the answer did not help is answered like a question nothing was found for; it is no question.
        var isWord = commit.Uses.Any(u => u.Kind == AnswerUseKind.Unhelpful);
        var said = commit.Messages.Where(m => m.Answer is not null).Select(m => Said(m.Answer!, isWord));
        var uses = commit.Uses.Where(u => u.Kind is AnswerUseKind.Helpful or AnswerUseKind.Unhelpful or AnswerUseKind.Rejected).Select(Followed);
        return [.. said.Concat(uses).Concat(People(commit)).Where(d => d.Day is not null || d.People > 0 || d.Handed > 0)];
    }

    private static BotDay Said(BotAnswer answer, bool isWord)
    {
        var isAsked = !isWord && answer.Reason is not (AnswerReason.Welcome or AnswerReason.Feedback or AnswerReason.Silent);
        var isAnswered = isAsked && answer.Kind == AnswerKind.Answer;
        var isChosen = isAnswered && answer.Reason == AnswerReason.Choice;
        var isMissed = isAsked && answer.Reason is AnswerReason.NotFound or AnswerReason.Misses;
        return new BotDay(answer.Day)
        {
            Asked = isAsked && !isChosen ? 1 : 0,
            Answered = isAnswered && !isChosen ? 1 : 0,
            Chosen = isChosen ? 1 : 0,
            Offered = answer.Kind == AnswerKind.Offer ? 1 : 0,
            Missed = isMissed ? 1 : 0,
            Last = !isAsked ? null : answer.Kind switch
            {
                AnswerKind.Answer => Answered,
                AnswerKind.Offer => Offered,
                AnswerKind.Handoff => Handed,
                _ => Missed,
            },
            Arm = answer.Arm,
        };
    }

    private static BotDay Followed(AnswerUse use) => new(use.Day)
    {
        Helpful = use.Kind == AnswerUseKind.Helpful ? use.Count : 0,
        Unhelpful = use.Kind == AnswerUseKind.Unhelpful ? use.Count : 0,
        Rejected = use.Kind == AnswerUseKind.Rejected ? use.Count : 0,
    };

    private static IEnumerable<BotDay> People(ConversationCommit commit)
    {
        if (commit.Messages.FirstOrDefault(m => m.Notice?.Kind == "handoff") is { } handed)
        {
            yield return new BotDay((DateOnly?)null) { Handed = 1, HandoffReason = handed.Notice!.Detail, Last = Handed };
        }

        if (commit.Messages.Count(m => m is { Direction: MessageDirection.Out, Author.Kind: AuthorKind.Agent }) is > 0 and var lines)
        {
            yield return new BotDay((DateOnly?)null) { People = lines };
        }
    }
}
