namespace Scrm.Core.Pictures;

/// <summary>A dimension in a picture.</summary>
/// <param name="DimensionId">Which.</param>
/// <param name="People">Who have a tag of it.</param>
/// <param name="Share">Their part of the group, 0–1.</param>
/// <param name="Tags">Its tags that somebody has, the most frequent first.</param>
public sealed record DimensionShare(string DimensionId, int People, double Share, IReadOnlyList<TagShare> Tags);
