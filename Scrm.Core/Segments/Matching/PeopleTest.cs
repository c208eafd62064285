using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Is one of these people.</summary>
public sealed record PeopleTest(IReadOnlyList<string> ContactIds) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => ContactIds.Contains(facts.ContactId);
}
