using Scrm.Core.Agents;
using Scrm.Core.Routing.Picking;

namespace Scrm.Core.Routing;

/// <summary>What becomes of a waiting conversation now: it goes to an agent, to another team's queue, or it waits for a reason.</summary>
public sealed record RoutingStep
{
    /// <summary>The agent it goes to, or null.</summary>
    public AgentSeat? Agent { get; init; }

    /// <summary>The team whose queue it goes to, or null.</summary>
    public Team? ToTeam { get; init; }

    /// <summary>Why it waits; null: it does not.</summary>
    public WaitReason? Waits { get; init; }

    /// <summary>How the agent was chosen, or that none could be; null: nobody was looked at.</summary>
    public Picked? Picked { get; init; }

    /// <summary>True: skill and language were waited for long enough.</summary>
    public bool Relaxed { get; init; }

    /// <summary>Whether the team serves now.</summary>
    public bool TeamOpen { get; init; } = true;
}
