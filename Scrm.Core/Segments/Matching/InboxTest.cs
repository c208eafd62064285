using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>One of some accounts knows the person.</summary>
public sealed record InboxTest(IReadOnlyList<string> InboxIds) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(ContactFacts facts) => facts.InboxIds.Any(InboxIds.Contains);

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(ContactFacts facts) => new(facts.InboxIds.FirstOrDefault(InboxIds.Contains));
}
