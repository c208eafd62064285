using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>
/// A question about one person, with every time and name resolved: yes or no. Stores answer the same question for all people at once;
/// both must agree.
/// </summary>
public abstract record PersonTest
{
    /// <summary>True when the person meets it.</summary>
    public abstract bool Holds(SegmentFacts facts);

    /// <summary>What makes it hold; of no meaning when it does not.</summary>
    public virtual TestEvidence EvidenceIn(SegmentFacts facts) => TestEvidence.Bare;
}
