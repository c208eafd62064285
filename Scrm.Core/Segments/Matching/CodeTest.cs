using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person scanned one of some codes, at any time.</summary>
public sealed record CodeTest(IReadOnlyList<string> Patterns) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Of(facts) is not null;

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(Of(facts));

    private string? Of(SegmentFacts facts) => facts.Codes.FirstOrDefault(code => KeyMatch.Meets(code, Patterns));
}
