using Scrm.Core.Answers;
using Scrm.Core.Writing;

namespace Scrm.Core.Turns;

/// <summary>What is looked up by meaning before a message is decided: the same in a turn, in a trial question and in a replay. Pure.</summary>
public static class MeaningWish
{
    /// <summary>The message and, where it stands in a row of unclear ones, all of them as one; empty: the bot alone is sure, or it is no question.</summary>
    public static IReadOnlyList<string> Of(Answerer answerer, AnswerQuestion question) =>
        answerer.Decide(question) is var alone && (WritingRules.IsUnsure(alone) || IsForWantOfAnAnswer(alone)) ? Answerer.LookedUp(question) : [];

    /// <summary>People would take over only since nothing sure was found.</summary>
    private static bool IsForWantOfAnAnswer(Answer answer) =>
        answer is { Kind: AnswerKind.Handoff, Reason: AnswerReason.Misses or AnswerReason.Negative or AnswerReason.Vip };
}
