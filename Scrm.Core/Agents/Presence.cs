namespace Scrm.Core.Agents;

/// <summary>An agent's state as last heard.</summary>
/// <param name="AgentId">Whose.</param>
/// <param name="Status">What he says.</param>
/// <param name="At">When it was said.</param>
public sealed record Presence(string AgentId, PresenceStatus Status, DateTimeOffset At);
