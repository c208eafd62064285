using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Something a rule or a model saw, up for review.</summary>
/// <param name="Observation">What was seen, with its evidence; its id is the item's.</param>
/// <param name="Tag">The tag it stands for now.</param>
/// <param name="Lane">Where it is shown.</param>
/// <param name="Reasons">Why it is up.</param>
public sealed record ReviewItem(TagObservation Observation, Tag Tag, ReviewLane Lane, IReadOnlyList<ReviewReason> Reasons)
{
    /// <summary>Chance with which the sample took it; null: not of the sample.</summary>
    public double? SampleShare { get; init; }

    /// <summary>What reviewers said who do not agree; empty for everybody who shall decide unswayed.</summary>
    public IReadOnlyList<TagReview> Earlier { get; init; } = [];

    /// <summary>0–1: the more urgent of two in one lane has more.</summary>
    public double Urgency { get; init; }
}
