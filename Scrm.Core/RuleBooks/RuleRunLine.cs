namespace Scrm.Core.RuleBooks;

/// <summary>One message of a dry run.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="MessageId">Which.</param>
/// <param name="At">When.</param>
/// <param name="Text">Its words.</param>
/// <param name="Before">What the published rules want.</param>
/// <param name="After">What the draft wants.</param>
public sealed record RuleRunLine(string ConversationId, string MessageId, DateTimeOffset At, string Text, RuleWish Before, RuleWish After)
{
    /// <summary>True when something else would be done.</summary>
    public bool IsChanged() => !Before.DoesAs(After);
}
