using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>How much is known of a person in one dimension: 1 − Π(1 − weight) over its tags, as personas have it.</summary>
public sealed record DimensionTest(string DimensionId, double Min, double Max, DateTimeOffset Now) : PersonTest
{
    // Two roads to one figure (here and in a store) must not disagree about its last bits.
    private const int Digits = 9;

    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Meets(Left(facts));

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(Number: 1 - Left(facts));

    /// <summary>True when what is left unknown after all tags meets the limits.</summary>
    public bool Meets(double left) => Math.Round(1 - left, Digits) is var strength && strength >= Min && strength <= Max;

    /// <summary>What one more tag leaves unknown.</summary>
    public double Left(double left, double score) => left * (1 - TagFact.WeightOf(score, Now));

    private double Left(SegmentFacts facts) =>
        facts.Tags.Where(t => t.DimensionId == DimensionId && t.CountsAt(Now)).Aggregate(1.0, (left, tag) => Left(left, tag.Score));
}
