using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>An agent looked at for a conversation.</summary>
/// <param name="Seat">Who, and how he stands.</param>
/// <param name="SkillPoints">Sum of his levels in the skills wanted.</param>
/// <param name="Refusal">Why not this one; null: may get it.</param>
public sealed record Candidate(AgentSeat Seat, int SkillPoints, CandidateRefusal? Refusal)
{
    /// <summary>The agent's id.</summary>
    public string Id => Seat.Agent.Id;

    /// <summary>Share of the capacity that is taken.</summary>
    public double Share => (double)Seat.Load / Seat.Agent.Capacity;

    /// <summary>As a decision remembers it.</summary>
    public CandidateSeen Seen(DateTimeOffset now) => new(
        Id, Seat.Load, Seat.Agent.Capacity, SkillPoints, Seat.IdleSince is { } since ? (long)(now - since).TotalSeconds : null, Refusal);
}
