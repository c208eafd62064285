namespace Scrm.Core.Conversations;

/// <summary>How long a team's queue is.</summary>
/// <param name="TeamId">The team, or null for conversations of no team.</param>
/// <param name="Waiting">Conversations waiting for an agent.</param>
/// <param name="OldestSince">Since when the longest waits, or null when nobody does.</param>
public sealed record QueueLength(string? TeamId, int Waiting, DateTimeOffset? OldestSince);
