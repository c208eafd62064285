using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments;

/// <summary>Whether a person is in a segment. Pure; stores answer the same for everybody at once.</summary>
public static class SegmentRules
{
    /// <summary>True when the condition can be read and the person meets it.</summary>
    public static bool Matches(SegmentCondition condition, SegmentFacts facts, SegmentContext context) =>
        SegmentReader.Read(condition, context).Test?.Holds(facts) == true;
}
