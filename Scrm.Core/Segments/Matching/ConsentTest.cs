using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person allows a purpose.</summary>
public sealed record ConsentTest(string Purpose) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) =>
        facts.Attributes.Any(a => a.Name == Consent.FactOf(Purpose) && Consent.Yes.Contains(a.Folded));
}
