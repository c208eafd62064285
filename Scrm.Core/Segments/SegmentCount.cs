namespace Scrm.Core.Segments;

/// <summary>How many people were in a segment on a day.</summary>
/// <param name="Day">Days since 1970-01-01 UTC.</param>
/// <param name="Count">The last count of that day.</param>
public sealed record SegmentCount(long Day, int Count);
