using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Canned;

/// <summary>Who may see and change what was prepared. Pure.</summary>
public static class SharingRules
{
    /// <summary>Everybody's, one's team's, one's own; supervisors see every team's, and nobody sees another's own.</summary>
    public static bool MaySee(Agent agent, Sharing sharing) => sharing.With switch
    {
        SharedWith.Everybody => true,
        SharedWith.Team => agent.Role >= AgentRole.Supervisor || agent.TeamIds.Contains(sharing.TeamId ?? ""),
        _ => sharing.OwnerId == agent.Id,
    };

    /// <summary>Null: the agent may store or remove it. One's own is one's own affair; what is shared is for supervisors.</summary>
    public static Fault? WriteRefusal(Agent agent, Sharing sharing) =>
        !MaySee(agent, sharing) ? NotFound
        : sharing.With != SharedWith.Nobody && agent.Role < AgentRole.Supervisor ? Forbidden
        : sharing.With == SharedWith.Team && string.IsNullOrEmpty(sharing.TeamId) ? NoTeam
        : null;

    private static Fault NotFound { get; } = new(FaultCode.NotFound, "There is nothing of this kind for you.");

    private static Fault Forbidden { get; } = new(FaultCode.Forbidden, "What is shared is changed by supervisors.");

    private static Fault NoTeam { get; } = new(FaultCode.Invalid, "Which team is it for?", "team");
}
