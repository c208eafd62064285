namespace Scrm.Core.Outcomes;

/// <summary>A conversation behind a figure.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="ContactName">With whom.</param>
/// <param name="InboxId">Where.</param>
/// <param name="Day">Its last day in the period.</param>
/// <param name="Last">How the last question ended.</param>
/// <param name="HandoffReason">Why it was handed over, or null.</param>
/// <param name="Asked">Questions.</param>
/// <param name="Missed">Questions nothing was found for.</param>
public sealed record BotConversation(
    string ConversationId, string ContactName, string InboxId, DateOnly Day, string? Last, string? HandoffReason, long Asked, long Missed);
