using Scrm.Core.Agents;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>May this agent get this conversation now?</summary>
public static class CandidateRules
{
    /// <summary>The agent with the first reason against him, if there is one. Whoever looks after the person, or is named by a rule, need not be of the team; a rule names him whatever his skills.</summary>
    public static Candidate Look(AgentSeat seat, Wish wish)
    {
        var agent = seat.Agent;
        return new Candidate(seat, Points(agent, wish.Needs), Refusal(seat, agent, wish));
    }

    /// <summary>True when the agent speaks the language: the first parts of the two names agree.</summary>
    public static bool Speaks(Agent agent, string language) => agent.Languages.Count == 0 || agent.Languages.Any(known => Same(known, language));

    private static CandidateRefusal? Refusal(AgentSeat seat, Agent agent, Wish wish) =>
        !agent.TeamIds.Contains(wish.TeamId) && agent.Id != wish.Needs.DedicatedAgentId && agent.Id != wish.Needs.RuledAgentId ? CandidateRefusal.OtherTeam
        : !seat.IsThere ? CandidateRefusal.Offline
        : seat.Status == PresenceStatus.Away ? CandidateRefusal.Away
        : seat.Status == PresenceStatus.Busy ? CandidateRefusal.Busy
        : seat.Load + agent.WeightOf(wish.Channel) > agent.Capacity ? CandidateRefusal.Full
        : agent.InboxIds.Count > 0 && !agent.InboxIds.Contains(wish.InboxId) ? CandidateRefusal.Inbox
        : agent.Channels.Count > 0 && !agent.Channels.Contains(wish.Channel) ? CandidateRefusal.Channel
        : agent.Id == wish.NotAgentId ? CandidateRefusal.JustHadIt
        : wish.Relaxed || agent.Id == wish.Needs.RuledAgentId ? null
        : wish.Needs.Language is { } language && !Speaks(agent, language) ? CandidateRefusal.Language
        : wish.Needs.Skills.Any(skill => LevelOf(agent, skill) == 0) ? CandidateRefusal.Skill
        : null;

    private static int Points(Agent agent, RoutingNeeds needs) => needs.Skills.Sum(skill => LevelOf(agent, skill));

    private static int LevelOf(Agent agent, string skill) => agent.Skills.FirstOrDefault(s => s.Name == skill)?.Level ?? 0;

    private static string First(string language) => language.Split('-', '_')[0];

    private static bool Same(string one, string other) => First(one).Equals(First(other), StringComparison.OrdinalIgnoreCase);
}
