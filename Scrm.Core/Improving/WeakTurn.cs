namespace Scrm.Core.Improving;

/// <summary>A question that was not answered well.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="ContactId">Who asked.</param>
/// <param name="MessageId">The message.</param>
/// <param name="At">When.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Kind">Why it counts.</param>
/// <param name="AgentReply">What an agent answered later in the conversation, or null.</param>
public sealed record WeakTurn(
    string ConversationId, string ContactId, string MessageId, DateTimeOffset At, string Text, WeakKind Kind, string? AgentReply);
