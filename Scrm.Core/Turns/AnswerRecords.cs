using Scrm.Core.Answers;
using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>Keeps with a turn what the bot answered from: beside the line, and counted for the articles.</summary>
internal static class AnswerRecords
{
    /// <param name="draft">The turn.</param>
    /// <param name="answer">The decision.</param>
    /// <param name="messageId">The line it became; null: it could not be said, and only the word on the answer before counts.</param>
    /// <param name="day">The company's day.</param>
    /// <param name="arm">The version that spoke, where two are compared.</param>
    public static void Write(ConversationDraft draft, Answer answer, string? messageId, DateOnly day, string? arm)
    {
        draft.Count(messageId is null ? answer.Uses.Where(u => !IsSaying(u.Kind)) : answer.Uses);
        if (messageId is not null)
        {
            draft.Trace(messageId, new BotAnswer(answer.Kind, answer.Reason, answer.Confidence, Concerned(answer), answer.Article?.Version, day)
            {
                ReadAs = answer.ReadAs,
                WrittenBy = answer.WrittenBy,
                Arm = arm,
                Check = answer.Check,
            });
        }
    }

    /// <summary>Keeps what an answer was made from that waits for a person's word: it counts as handed over, not as said.</summary>
    public static void WriteHeld(ConversationDraft draft, Answer answer, string messageId, DateOnly day, string? arm) => Write(
        draft, answer with { Kind = AnswerKind.Handoff, Uses = [.. answer.Uses.Where(u => !IsSaying(u.Kind))] }, messageId, day, arm);

    private static IReadOnlyList<string> Concerned(Answer answer) =>
        answer.Cited.Count > 0 ? answer.Cited
        : answer.Article is { } article ? [article.Id]
        : answer.Kind == AnswerKind.Offer ? [.. answer.Candidates.Select(c => c.ArticleId)]
        : [];

    private static bool IsSaying(AnswerUseKind kind) => kind is AnswerUseKind.Answered or AnswerUseKind.Offered or AnswerUseKind.Chosen;
}
