namespace Scrm.Core.Answers;

/// <summary>The article the bot answered with last: what the customer says next may be about it.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="At">When it answered.</param>
/// <param name="Day">The same on the company's calendar.</param>
/// <param name="Helped">What the customer said of it; null: nothing.</param>
public sealed record AnswerMark(string ArticleId, DateTimeOffset At, DateOnly Day, bool? Helped = null)
{
    /// <summary>What comes later than this is not taken for a word on the answer.</summary>
    public static readonly TimeSpan FollowedWithin = TimeSpan.FromHours(1);

    /// <summary>True when something at that time may be about the answer.</summary>
    public bool IsFollowedBy(DateTimeOffset at) => at - At <= FollowedWithin;

    /// <summary>What a handoff at that time counts as, or null when it has nothing to do with the answer.</summary>
    public AnswerUse? HandedOff(DateTimeOffset at) =>
        Helped != true && IsFollowedBy(at) ? new AnswerUse(ArticleId, AnswerUseKind.HandedOff, Day) : null;
}
