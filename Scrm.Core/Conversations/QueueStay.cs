using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Conversations;

/// <summary>A conversation's stay in a queue; a new one begins with every way into it.</summary>
/// <param name="Since">When it came into this team's queue.</param>
public sealed record QueueStay(DateTimeOffset Since)
{
    /// <summary>What it wants of its agent; null: not looked at yet.</summary>
    public RoutingNeeds? Needs { get; init; }

    /// <summary>The agent who had it just before and shall not get it back at once, or null.</summary>
    public string? NotAgentId { get; init; }

    /// <summary>Teams it came through.</summary>
    public IReadOnlyList<string> PastTeamIds { get; init; } = [];

    /// <summary>When the customer was last told a place; null: never.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>The place last told.</summary>
    public int? ToldPosition { get; init; }

    /// <summary>True: the customer knows that it is closed.</summary>
    public bool SaidClosed { get; init; }

    /// <summary>True: nobody was there, and customer and supervisors know.</summary>
    public bool SaidNobody { get; init; }
}
