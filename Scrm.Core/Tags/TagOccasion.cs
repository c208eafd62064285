namespace Scrm.Core.Tags;

/// <summary>Where and when something was said or done.</summary>
/// <param name="ContactId">By whom.</param>
/// <param name="ConversationId">In which conversation; null: outside conversations.</param>
/// <param name="MessageId">The message; null for a tag put by staff without one, and for events.</param>
/// <param name="At">When.</param>
/// <param name="EventId">The event that is no message (a click, an order), or null.</param>
public sealed record TagOccasion(string ContactId, string? ConversationId, string? MessageId, DateTimeOffset At, string? EventId = null);
