using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>A condition read: the test, or what is wrong.</summary>
/// <param name="Test">The test; null when there are problems.</param>
/// <param name="Problems">All of them, in the tree's order.</param>
public sealed record SegmentReading(PersonTest? Test, IReadOnlyList<SegmentProblem> Problems);
