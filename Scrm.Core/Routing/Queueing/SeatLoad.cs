namespace Scrm.Core.Routing.Queueing;

/// <summary>What an agent has on his desk.</summary>
/// <param name="AgentId">Whose.</param>
/// <param name="Load">Capacity his open conversations take.</param>
/// <param name="IdleSince">When something was last given to or taken from him, or null.</param>
public sealed record SeatLoad(string AgentId, int Load, DateTimeOffset? IdleSince);
