namespace Scrm.Core.Routing.Decisions;

/// <summary>Whose turn it was last in a team that takes turns.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Turn">Rises by one with each; 0: none yet.</param>
/// <param name="AgentId">Who had it, or null.</param>
public sealed record TeamTurn(string TeamId, long Turn, string? AgentId);
