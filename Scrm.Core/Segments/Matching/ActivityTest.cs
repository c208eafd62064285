using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person did one kind of thing so often since a day; of nothing done the count is 0.</summary>
public sealed record ActivityTest(string Kind, long? FromDay, int Min, int Max) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Meets(Count(facts));

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(Number: Count(facts));

    /// <summary>True when a count meets the limits.</summary>
    public bool Meets(int count) => count >= Min && count <= Max;

    private int Count(SegmentFacts facts) => facts.Days.Where(d => d.Kind == Kind && !(d.Day < FromDay)).Sum(d => d.Count);
}
