using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person scanned one of some codes, at any time.</summary>
public sealed record CodeTest(IReadOnlyList<string> Patterns) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(ContactFacts facts) => Of(facts) is not null;

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(ContactFacts facts) => new(Of(facts));

    private string? Of(ContactFacts facts) => facts.Codes.FirstOrDefault(code => KeyMatch.Meets(code, Patterns));
}
