namespace Scrm.Core.Routing.Decisions;

/// <summary>What a decision saw of an agent.</summary>
/// <param name="AgentId">Whose.</param>
/// <param name="Load">Capacity taken.</param>
/// <param name="Capacity">Capacity.</param>
/// <param name="SkillPoints">Sum of the levels of the skills needed.</param>
/// <param name="IdleSeconds">Since when nothing was given to or taken from the agent; null: nothing ever was.</param>
/// <param name="Refusal">Why not this one; null: might have got it.</param>
public sealed record CandidateSeen(string AgentId, int Load, int Capacity, int SkillPoints, long? IdleSeconds, CandidateRefusal? Refusal);
