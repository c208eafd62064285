using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>One of some accounts knows the person.</summary>
public sealed record InboxTest(IReadOnlyList<string> InboxIds) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => facts.InboxIds.Any(InboxIds.Contains);

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(facts.InboxIds.FirstOrDefault(InboxIds.Contains));
}
