namespace Scrm.Core.Segments;

/// <summary>How many people are in a segment.</summary>
/// <param name="Count">In it.</param>
/// <param name="Total">All there are.</param>
public sealed record SegmentSize(int Count, int Total);
