using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>
/// One node of a segment's tree, as people build it and stores keep it. Which members count depends on <see cref="Kind"/>;
/// <see cref="SegmentReader"/> says what is missing.
/// </summary>
public sealed record SegmentCondition
{
    /// <summary>What it asks.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>True: whoever does not meet it.</summary>
    public bool Negated { get; init; }

    /// <summary>The parts of all, any and not.</summary>
    public IReadOnlyList<SegmentCondition> Conditions { get; init; } = [];

    /// <summary>
    /// Of whom or what: tag or dimension id; <c>value</c>, <c>revenue</c>, <c>participation</c>, <c>influence</c>, <c>preferredHour</c>,
    /// <c>role</c>, <c>stage</c>, <c>preferredChannel</c>; kind of activity; <c>first</c> or <c>last</c> seen; name of a free fact.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>Some of: roles, stages, channels, inboxes; sources and codes (a last <c>*</c> stands for anything); yes, no, unknown.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Lowest: of a value range, strength (0–1), figure, count.</summary>
    public double? Min { get; init; }

    /// <summary>Highest, likewise.</summary>
    public double? Max { get; init; }

    /// <summary>Lowest weight of a tag today, 0–1.</summary>
    public double? MinWeight { get; init; }

    /// <summary>Lowest confidence of a tag, 0–1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Within so many days, today among them.</summary>
    public int? Days { get; init; }

    /// <summary>Of <see cref="ConditionKind.Seen"/>: longer ago than so many days.</summary>
    public int? DaysAgo { get; init; }

    /// <summary>Of <see cref="ConditionKind.Seen"/>: from then.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Of <see cref="ConditionKind.Seen"/>: before then.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How a free fact is compared.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What a tag's value contains, or what a free fact is compared with.</summary>
    public string? Text { get; init; }
}
