using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>What was found of a conversation when it began to wait.</summary>
/// <param name="Priority">Points.</param>
/// <param name="TargetSegmentId">The segment whose promises count, or null.</param>
/// <param name="Needs">What it wants of its agent.</param>
public sealed record Weighing(int Priority, string? TargetSegmentId, RoutingNeeds Needs)
{
    /// <summary>The conversation with it; a priority given otherwise is never lowered.</summary>
    public Conversation Apply(Conversation conversation) => conversation with
    {
        Priority = Math.Max(conversation.Priority, Priority),
        TargetSegmentId = TargetSegmentId,
        Queue = Router.StayOf(conversation) with { Needs = Needs },
    };
}
