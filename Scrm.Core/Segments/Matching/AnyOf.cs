using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Holds when one part holds; of no parts: never.</summary>
public sealed record AnyOf(IReadOnlyList<PersonTest> Parts) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Parts.Any(part => part.Holds(facts));
}
