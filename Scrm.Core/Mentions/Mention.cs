namespace Scrm.Core.Mentions;

/// <summary>A note that calls a colleague.</summary>
/// <param name="Id">The note and whom it calls.</param>
/// <param name="AgentId">Who is called.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="MessageId">The note.</param>
/// <param name="Seq">Its place in the transcript.</param>
/// <param name="ById">Who wrote it; null: a rule of the company.</param>
/// <param name="ContactName">The customer's name then.</param>
/// <param name="Text">The beginning of the note.</param>
/// <param name="At">When.</param>
/// <param name="ReadAt">When the one who is called has seen it; null: not yet.</param>
public sealed record Mention(
    string Id,
    string AgentId,
    string ConversationId,
    string MessageId,
    long Seq,
    string? ById,
    string ContactName,
    string Text,
    DateTimeOffset At,
    DateTimeOffset? ReadAt = null);
