namespace Scrm.Core.Tags;

/// <summary>
/// What was seen of or decided about a tag, once. Observations are written and never changed; a person's assignments are their sum
/// (<see cref="TagFold"/>), so a rule can be run over history, and its work undone, without losing what others said.
/// </summary>
public sealed record TagObservation
{
    /// <summary>Opaque id; an assignment carries the id of the observation it began with.</summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public ObservationKind Kind { get; init; }

    /// <summary>Of whom.</summary>
    public required string ContactId { get; init; }

    /// <summary>Where it was said or done, or null.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The message behind it, or null.</summary>
    public string? MessageId { get; init; }

    /// <summary>The event behind it that is no message (a click, an order), or null.</summary>
    public string? EventId { get; init; }

    /// <summary>
    /// The one thing that made it known: message, event, or itself. Several rules that meet one cause count as one; one version of a
    /// rule is stored once for a cause, tag and value.
    /// </summary>
    public required string Cause { get; init; }

    /// <summary>Which tag.</summary>
    public required string TagId { get; init; }

    /// <summary>The value of a tag that has values, such as <c>400-500元</c>, or null.</summary>
    public string? Value { get; init; }

    /// <summary>Of a wish its domain and slot, as <c>酒店/价格</c>: a rule may read several. Else null.</summary>
    public string? Wish { get; init; }

    /// <summary>Who or what says so.</summary>
    public required TagSource Source { get; init; }

    /// <summary>The rule, or null.</summary>
    public string? RuleId { get; init; }

    /// <summary>Its version.</summary>
    public int? RuleVersion { get; init; }

    /// <summary>The member of staff, or null.</summary>
    public string? AgentId { get; init; }

    /// <summary>0–1: how sure the source is; staff are 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words, key, scene or fact that matched, at most 200 characters, or null.</summary>
    public string? Quote { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>It counts until then, or null for always.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The run over history that wrote it, or null when it was seen as it happened.</summary>
    public string? BatchId { get; init; }

    /// <summary>True when both are one version of a rule speaking of one cause, tag and value: stored once.</summary>
    public bool IsSameAs(TagObservation other) =>
        RuleId is not null
        && (ContactId, Cause, TagId, Value, RuleId, RuleVersion) == (other.ContactId, other.Cause, other.TagId, other.Value, other.RuleId, other.RuleVersion);
}
