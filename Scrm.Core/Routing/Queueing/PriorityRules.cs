namespace Scrm.Core.Routing.Queueing;

/// <summary>How early a customer is served. Pure.</summary>
public static class PriorityRules
{
    /// <summary>The points of the strongest rule that holds; they do not add up. 0: none holds.</summary>
    /// <param name="rules">The company's rules.</param>
    /// <param name="segmentIds">Segments the person is in.</param>
    /// <param name="tagIds">Tags on person and conversation.</param>
    /// <param name="value">What the person is worth, or null when that is not known.</param>
    public static int Points(
        IReadOnlyList<PriorityRule> rules, IReadOnlySet<string> segmentIds, IReadOnlySet<string> tagIds, double? value) =>
        rules.Where(rule => rule.Kind switch
        {
            PriorityKind.Segment => rule.Key is { } segment && segmentIds.Contains(segment),
            PriorityKind.Tag => rule.Key is { } tag && tagIds.Contains(tag),
            _ => value >= (rule.AtLeast ?? 101),
        }).Select(rule => Math.Clamp(rule.Points, 0, QueueOrder.MaxPriority)).DefaultIfEmpty(0).Max();
}
