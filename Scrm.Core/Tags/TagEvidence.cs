namespace Scrm.Core.Tags;

/// <summary>What exactly caused a tag, so that anybody can check it.</summary>
/// <param name="ConversationId">Where it was said or done.</param>
/// <param name="MessageId">The message or event, or null for a tag put by staff without one.</param>
/// <param name="Quote">The words, menu key or scene that matched, at most 200 characters.</param>
public sealed record TagEvidence(string ConversationId, string? MessageId, string? Quote);
