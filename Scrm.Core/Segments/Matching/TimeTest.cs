using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>The person was first or last seen in a span of time: from its beginning, before its end.</summary>
public sealed record TimeTest(bool First, DateTimeOffset From, DateTimeOffset Until) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Of(facts) is var at && at >= From && at < Until;

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(At: Of(facts));

    private DateTimeOffset Of(SegmentFacts facts) => First ? facts.FirstSeenAt : facts.LastSeenAt;
}
