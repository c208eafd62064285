namespace Scrm.Core.Handovers;

/// <summary>Words of the transcript a summary goes by.</summary>
/// <param name="MessageId">Where they stand.</param>
/// <param name="Text">The words, shortened.</param>
/// <param name="AgentId">Who of the staff said them, or null.</param>
/// <param name="At">When.</param>
public sealed record HandoverLine(string MessageId, string Text, string? AgentId, DateTimeOffset At);
