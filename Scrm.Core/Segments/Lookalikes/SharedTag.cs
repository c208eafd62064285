namespace Scrm.Core.Segments.Lookalikes;

/// <summary>A tag that makes two alike.</summary>
/// <param name="TagId">Which.</param>
/// <param name="Weight">Its weight on the person found, 0–1.</param>
/// <param name="Share">Its part of the similarity, 0–1; the parts add up to 1.</param>
public sealed record SharedTag(string TagId, double Weight, double Share);
