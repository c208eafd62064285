using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Everything the queue is made of, loaded.</summary>
public sealed record ReviewMaterial
{
    /// <summary>Dimensions, tags and rules.</summary>
    public required TagBook Book { get; init; }

    /// <summary>What rules and models saw lately and no reviewer has decided.</summary>
    public required IReadOnlyList<TagObservation> Candidates { get; init; }

    /// <summary>What people said of tags of the same contacts.</summary>
    public required IReadOnlyList<TagObservation> Decisions { get; init; }

    /// <summary>Reviews of lately, none of them undone, skips among them.</summary>
    public required IReadOnlyList<TagReview> Reviews { get; init; }

    /// <summary>Reviewed observations that somebody else may have to decide too.</summary>
    public required IReadOnlyList<TagObservation> Reviewed { get; init; }

    /// <summary>How the versions of rules were judged.</summary>
    public required IReadOnlyList<RuleRecord> Records { get; init; }

    /// <summary>Observations a day, by rule.</summary>
    public required IReadOnlyDictionary<string, double> PerDay { get; init; }

    /// <summary>When it was loaded.</summary>
    public required DateTimeOffset Now { get; init; }
}
