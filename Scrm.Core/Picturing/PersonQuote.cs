using Scrm.Core.Tags;

namespace Scrm.Core.Picturing;

/// <summary>Words of the person that show a tag best.</summary>
/// <param name="TagId">Which tag.</param>
/// <param name="DimensionId">Its dimension.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When they were said.</param>
/// <param name="ConversationId">Where, or null.</param>
/// <param name="MessageId">In which message, or null.</param>
/// <param name="Confidence">0–1: how sure the source was.</param>
/// <param name="Source">Who or what saw the tag in them.</param>
public sealed record PersonQuote(
    string TagId, string DimensionId, string Text, DateTimeOffset At, string? ConversationId, string? MessageId, double Confidence, TagSource Source);
