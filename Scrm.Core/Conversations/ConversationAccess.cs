using Scrm.Core.Agents;

namespace Scrm.Core.Conversations;

/// <summary>Who may see and touch a conversation.</summary>
public static class ConversationAccess
{
    /// <summary>Supervisors see everything; agents see what is theirs or offered to them, their teams', and what belongs to no team.</summary>
    public static bool MaySee(Agent agent, Conversation conversation) =>
        agent.Enabled
        && (agent.Role >= AgentRole.Supervisor
            || conversation.TeamId is null
            || conversation.Owner.AgentId == agent.Id
            || conversation.Offer?.ToAgentId == agent.Id
            || agent.TeamIds.Contains(conversation.TeamId));

    /// <summary>Teams an agent's lists are limited to; null: no limit.</summary>
    public static IReadOnlyList<string>? VisibleTeamIds(Agent agent) => agent.Role >= AgentRole.Supervisor ? null : agent.TeamIds;

    /// <summary>True when the agent speaks for the company in it.</summary>
    public static bool IsOwner(Agent agent, Conversation conversation) =>
        conversation.Owner.Kind == OwnerKind.Agent && conversation.Owner.AgentId == agent.Id;

    /// <summary>True when the agent may end, snooze or move it: the owner, or a supervisor.</summary>
    public static bool MaySteer(Agent agent, Conversation conversation) =>
        agent.Role >= AgentRole.Supervisor || IsOwner(agent, conversation);
}
