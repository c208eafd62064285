using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Which part of the queue to show; unset parts do not narrow.</summary>
public sealed record ReviewFilter
{
    /// <summary>One lane.</summary>
    public ReviewLane? Lane { get; init; }

    /// <summary>One dimension.</summary>
    public string? DimensionId { get; init; }

    /// <summary>One tag.</summary>
    public string? TagId { get; init; }

    /// <summary>One rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>One version of the rule.</summary>
    public int? RuleVersion { get; init; }

    /// <summary>What rules read.</summary>
    public TagSource? Source { get; init; }

    /// <summary>True when the item is of the part, whatever its lane.</summary>
    public bool Admits(ReviewItem item) =>
        (DimensionId is null || item.Tag.DimensionId == DimensionId)
        && (TagId is null || item.Tag.Id == TagId)
        && (RuleId is null || item.Observation.RuleId == RuleId)
        && (RuleVersion is null || item.Observation.RuleVersion == RuleVersion)
        && (Source is null || item.Observation.Source == Source);
}
