using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>A condition that holds of a person, with what makes it hold.</summary>
/// <param name="Path">Which condition of the tree, as in <see cref="SegmentProblem"/>.</param>
/// <param name="Condition">The condition itself.</param>
/// <param name="Holds">False: it does not hold, and that is what counts (a negation stands around it).</param>
/// <param name="Evidence">What makes it hold.</param>
public sealed record SegmentReason(string Path, SegmentCondition Condition, bool Holds, TestEvidence Evidence);
