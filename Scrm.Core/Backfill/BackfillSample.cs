namespace Scrm.Core.Backfill;

/// <summary>A message, order or click a rule met in history.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="ConversationId">Where; null: outside conversations.</param>
/// <param name="MessageId">Which message; null for an order or a click.</param>
/// <param name="Quote">The matched words with what stands around them, at most 200 characters.</param>
/// <param name="At">When it was said.</param>
/// <param name="EventId">Which order or click, or null.</param>
public sealed record BackfillSample(string ContactId, string? ConversationId, string? MessageId, string Quote, DateTimeOffset At, string? EventId = null)
{
    /// <summary>What tells it from others.</summary>
    internal string Cause() => MessageId ?? EventId ?? "";
}
