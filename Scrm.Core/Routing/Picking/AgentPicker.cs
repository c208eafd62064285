using Scrm.Core.Agents;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>Chooses an agent: whom a rule names, else who looks after the person, else who served last, else as the team's strategy says. Pure.</summary>
public static class AgentPicker
{
    private const string ByRule = "ruleAgent";

    /// <summary>Only whom a rule names, where nobody else is given anything; null: no rule names anybody.</summary>
    public static Picked? PickRuled(IEnumerable<AgentSeat> seats, Wish wish)
    {
        var named = seats.Where(s => s.Agent.Id == wish.Needs.RuledAgentId).Select(seat => CandidateRules.Look(seat, wish)).ToList();
        return named is [var one] ? new Picked(one.Refusal is null ? one.Seat : null, ByRule, false, named) : null;
    }

    /// <summary>Whom, and who was looked at: the team, who looks after the person, and whom a rule names.</summary>
    public static Picked Pick(IEnumerable<AgentSeat> seats, Wish wish, TeamRouting team, TeamTurn turn)
    {
        var looked = seats.Select(seat => CandidateRules.Look(seat, wish))
            .Where(c => c.Refusal != CandidateRefusal.OtherTeam)
            .OrderBy(c => c.Refusal is { } refusal ? (int)refusal : -1)
            .ToList();
        var able = looked.Where(c => c.Refusal is null && c.Seat.Agent.TeamIds.Contains(wish.TeamId)).ToList();
        return Known(looked, wish.Needs.RuledAgentId) is { } ruled ? new Picked(ruled.Seat, ByRule, false, looked)
            : Known(looked, wish.Needs.DedicatedAgentId) is { } dedicated ? new Picked(dedicated.Seat, "dedicated", false, looked)
            : team.Sticky && Known(able, wish.Needs.LastAgentId) is { } last ? new Picked(last.Seat, "lastAgent", false, looked)
            : ByStrategy(PickStrategies.Named(team.Strategy), able, looked, turn);
    }

    private static Candidate? Known(IEnumerable<Candidate> candidates, string? agentId) =>
        agentId is null ? null : candidates.FirstOrDefault(c => c.Id == agentId && c.Refusal is null);

    private static Picked ByStrategy(IPickStrategy strategy, List<Candidate> able, List<Candidate> looked, TeamTurn turn) =>
        able.Count == 0
            ? new Picked(null, strategy.Name, false, looked)
            : new Picked(strategy.Pick(able, turn).Seat, strategy.Name, strategy.TakesTurns, looked);
}
