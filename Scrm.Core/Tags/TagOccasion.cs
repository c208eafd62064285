namespace Scrm.Core.Tags;

/// <summary>Where and when something was said or done.</summary>
/// <param name="ContactId">By whom.</param>
/// <param name="ConversationId">In which conversation.</param>
/// <param name="MessageId">The message or event; null for a tag put by staff without one.</param>
/// <param name="At">When.</param>
public sealed record TagOccasion(string ContactId, string ConversationId, string? MessageId, DateTimeOffset At);
