using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Holds when the inner does not: whoever nothing is known of is among them.</summary>
public sealed record NotOf(PersonTest Inner) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => !Inner.Holds(facts);
}
