using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Follows, does not any more, or (null) nobody says.</summary>
public sealed record FollowingTest(bool? Following) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => facts.Following == Following;
}
