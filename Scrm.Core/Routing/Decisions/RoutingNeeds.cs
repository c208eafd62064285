namespace Scrm.Core.Routing.Decisions;

/// <summary>What a waiting conversation wants of its agent, as found when it began to wait.</summary>
/// <param name="Skills">Skills wanted.</param>
/// <param name="Language">Language wanted (BCP 47), or null.</param>
/// <param name="DedicatedAgentId">The agent who looks after this person, or null.</param>
/// <param name="LastAgentId">Who served this person last, or null.</param>
public sealed record RoutingNeeds(IReadOnlyList<string> Skills, string? Language = null, string? DedicatedAgentId = null, string? LastAgentId = null)
{
    /// <summary>The agent a rule of the company names, or null.</summary>
    public string? RuledAgentId { get; init; }

    /// <summary>Nothing in particular.</summary>
    public static RoutingNeeds None { get; } = new([]);
}
