namespace Scrm.Core.Walls;

/// <summary>A conversation behind a figure of the day.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="ContactName">With whom.</param>
/// <param name="AgentId">Who has it, or null.</param>
/// <param name="At">When what is counted happened; null: some time that day.</param>
/// <param name="Seconds">How long it took, where that is what is counted.</param>
public sealed record WallRow(string ConversationId, string ContactName, string? AgentId, DateTimeOffset? At, long? Seconds = null);
