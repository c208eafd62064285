namespace Scrm.Core.Routing.Queueing;

/// <summary>A conversation left a team's queue for an agent.</summary>
/// <param name="TeamId">The team, or null for conversations of no team.</param>
/// <param name="At">When.</param>
public sealed record TeamAnswered(string? TeamId, DateTimeOffset At);
