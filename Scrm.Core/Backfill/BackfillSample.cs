namespace Scrm.Core.Backfill;

/// <summary>A message a rule met in history.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="MessageId">Which.</param>
/// <param name="Quote">The matched words with what stands around them, at most 200 characters.</param>
/// <param name="At">When it was said.</param>
public sealed record BackfillSample(string ContactId, string ConversationId, string MessageId, string Quote, DateTimeOffset At);
