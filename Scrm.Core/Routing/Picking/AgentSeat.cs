using Scrm.Core.Agents;

namespace Scrm.Core.Routing.Picking;

/// <summary>An agent as routing sees him.</summary>
/// <param name="Agent">Who.</param>
/// <param name="Status">What he says of himself.</param>
/// <param name="Load">Capacity his open conversations take.</param>
/// <param name="IdleSince">Since when nothing was given to or taken from him; null: nothing ever was.</param>
public sealed record AgentSeat(Agent Agent, PresenceStatus Status, int Load, DateTimeOffset? IdleSince)
{
    /// <summary>True: signed in, at the desk or not.</summary>
    public bool IsThere => Agent.Enabled && Status != PresenceStatus.Offline;
}
