namespace Scrm.Core.Tags;

/// <summary>What exactly caused a tag, so that anybody can check it.</summary>
/// <param name="ConversationId">Where it was said or done, or null for what happened outside conversations.</param>
/// <param name="MessageId">The message, or null for a tag put by staff without one.</param>
/// <param name="Quote">The words, menu key or scene that matched, at most 200 characters.</param>
/// <param name="EventId">The event that is no message (a click, an order), or null.</param>
public sealed record TagEvidence(string? ConversationId, string? MessageId, string? Quote, string? EventId = null);
