using Scrm.Core.Conversations;

namespace Scrm.Core.Routing;

/// <summary>What shall become of a waiting conversation.</summary>
/// <param name="Stored">The conversation as it was read.</param>
/// <param name="Place">Its place, with what was found of it.</param>
/// <param name="Step">Where it goes, or why it waits.</param>
/// <param name="Weighing">What was found of it just now; null: it was known.</param>
/// <param name="Word">What is said, or null.</param>
public sealed record QueuePlan(Conversation Stored, QueuePlace Place, RoutingStep Step, Weighing? Weighing, QueueWord? Word)
{
    /// <summary>True when there is anything to write down.</summary>
    public bool Changes => Step.Waits is null || Weighing is not null || Word is not null;
}
