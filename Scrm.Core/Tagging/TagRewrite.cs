using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>What a decision does to a person's observations, and the reviews it is stored with.</summary>
/// <param name="Added">Observations to add.</param>
/// <param name="Withdrawn">Ids of those to withdraw.</param>
/// <param name="Reviews">Reviews to store or change.</param>
public sealed record TagRewrite(
    IReadOnlyList<TagObservation> Added, IReadOnlyCollection<string> Withdrawn, IReadOnlyList<TagReview> Reviews);
