namespace Scrm.Core.Segments.Lookalikes;

/// <summary>Somebody like the examples.</summary>
/// <param name="ContactId">Who.</param>
/// <param name="Similarity">Cosine of the weighted tags, 0–1.</param>
/// <param name="Shared">Why, the greatest part first.</param>
public sealed record Lookalike(string ContactId, double Similarity, IReadOnlyList<SharedTag> Shared);
