namespace Scrm.Core.Tags;

/// <summary>What one reviewer said of one observation; kept for good, an undone one among them.</summary>
public sealed record TagReview
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The observation that was judged.</summary>
    public required string ObservationId { get; init; }

    /// <summary>The assignment it was part of, or null when the tag was not on the person.</summary>
    public string? AssignmentId { get; init; }

    /// <summary>Of whom.</summary>
    public required string ContactId { get; init; }

    /// <summary>Where it was said, or null.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The message, or null.</summary>
    public string? MessageId { get; init; }

    /// <summary>The tag that was judged.</summary>
    public required string TagId { get; init; }

    /// <summary>Its value, or null.</summary>
    public string? Value { get; init; }

    /// <summary>The rule or model that put it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Its version.</summary>
    public required int RuleVersion { get; init; }

    /// <summary>What the rule read.</summary>
    public required TagSource Source { get; init; }

    /// <summary>How sure it was.</summary>
    public required double Confidence { get; init; }

    /// <summary>When it was seen.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>What the reviewer said.</summary>
    public required ReviewDecision Decision { get; init; }

    /// <summary>With replace and merge: the other tag.</summary>
    public string? ReplacementId { get; init; }

    /// <summary>With replace: the other tag's value, or null.</summary>
    public string? ReplacementValue { get; init; }

    /// <summary>The reviewer's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The reviewer's agent id.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Chance with which the random sample took the observation, above 0; null: it came up for another reason, and tells nothing of the rest.</summary>
    public double? SampleShare { get; init; }

    /// <summary>The reviewer's batch when it was decided with many others, looked at or not; null: looked at alone.</summary>
    public string? BatchId { get; init; }

    /// <summary>Observations that the decision wrote: withdrawn when it is undone.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];

    /// <summary>When the reviewer took it back, or null.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>True when it tells whether the rule was right.</summary>
    public bool IsVerdict => Decision != ReviewDecision.Skip && UndoneAt is null;

    /// <summary>True when the reviewer found the rule right.</summary>
    public bool IsRight => Decision is ReviewDecision.Accept or ReviewDecision.Merge;
}
