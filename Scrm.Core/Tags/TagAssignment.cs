namespace Scrm.Core.Tags;

/// <summary>A tag on a contact, a conversation or a message, with its newest reason: the sum of its observations.</summary>
public sealed record TagAssignment
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Which tag.</summary>
    public required string TagId { get; init; }

    /// <summary>The tag's dimension.</summary>
    public required string DimensionId { get; init; }

    /// <summary>The tag's name when it was put.</summary>
    public required string Name { get; init; }

    /// <summary>What it is on.</summary>
    public required TagScope Scope { get; init; }

    /// <summary>The person, always; with <see cref="TagScope.Conversation"/> the conversation's contact.</summary>
    public required string ContactId { get; init; }

    /// <summary>Who or what put it.</summary>
    public required TagSource Source { get; init; }

    /// <summary>The rule that put it, or null.</summary>
    public string? RuleId { get; init; }

    /// <summary>The rule's version at that time.</summary>
    public int? RuleVersion { get; init; }

    /// <summary>The member of staff who put it, or null.</summary>
    public string? AgentId { get; init; }

    /// <summary>0–1: how sure the source is; staff are 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What caused it.</summary>
    public required TagEvidence Evidence { get; init; }

    /// <summary>First seen.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Last seen again; equals <see cref="At"/> at first.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>How often the cause was seen.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Gone after this time, or null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The value of a tag that has values, such as <c>400-500元</c>, or null.</summary>
    public string? Value { get; init; }

    /// <summary>The reviewer who found it right, or null; rules do not change it any more.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When it was found right.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>True when a person stands behind it: put by staff or found right by a reviewer.</summary>
    public bool IsCertain => Source == TagSource.Agent || ConfirmedBy is not null;
}
