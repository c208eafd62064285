using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments;

/// <summary>Why a person is in a segment: the conditions that decide it. Pure.</summary>
public static class SegmentReasons
{
    /// <summary>In the tree's order; none when the person is not in it.</summary>
    public static IReadOnlyList<SegmentReason> Of(SegmentCondition condition, SegmentFacts facts, SegmentContext context) =>
        Why(condition, wanted: true, "", facts, context);

    private static List<SegmentReason> Why(SegmentCondition condition, bool wanted, string path, SegmentFacts facts, SegmentContext context)
    {
        if (SegmentReader.Read(condition, context).Test is not { } test || test.Holds(facts) != wanted)
        {
            return [];
        }

        // Under a negation the parts count when they do not hold.
        var inner = condition.Negated ? !wanted : wanted;
        return condition.Kind switch
        {
            ConditionKind.All or ConditionKind.Any => Parts(condition, inner, path, facts, context),
            ConditionKind.Not => Parts(condition, !inner, path, facts, context),
            _ => [new SegmentReason(path, condition, inner, SegmentReader.Read(condition with { Negated = false }, context).Test!.EvidenceIn(facts))],
        };
    }

    private static List<SegmentReason> Parts(SegmentCondition group, bool wanted, string path, SegmentFacts facts, SegmentContext context) =>
        [.. group.Conditions.SelectMany((part, i) => Why(part, wanted, path.Length == 0 ? $"{i}" : $"{path}.{i}", facts, context))];
}
