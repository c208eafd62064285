using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Holds when every part holds; of no parts: always.</summary>
public sealed record AllOf(IReadOnlyList<PersonTest> Parts) : PersonTest
{
    /// <summary>Everybody.</summary>
    public static AllOf Everybody { get; } = new([]);

    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Parts.All(part => part.Holds(facts));
}
