namespace Scrm.Core.Replays;

/// <summary>A message of the past, and what the bot makes of it as it is and with the draft.</summary>
/// <param name="ConversationId">Where it was said.</param>
/// <param name="MessageId">Which message.</param>
/// <param name="At">When.</param>
/// <param name="Text">What the customer said or did.</param>
/// <param name="Recorded">What the bot really did then; null: it is not recorded.</param>
/// <param name="Before">What the published version does.</param>
/// <param name="After">What the draft does.</param>
/// <param name="Verdict">What the draft makes of it.</param>
public sealed record ReplayLine(
    string ConversationId, string MessageId, DateTimeOffset At, string Text, ReplaySaid? Recorded, ReplaySaid Before, ReplaySaid After, ReplayVerdict Verdict);
