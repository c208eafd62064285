using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person first came in one of some ways.</summary>
public sealed record SourceTest(IReadOnlyList<string> Patterns) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => facts.Source is { } source && KeyMatch.Meets(source, Patterns);

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(facts.Source);
}
