namespace Scrm.Core.Tags;

/// <summary>A tag one rule would put because of one signal.</summary>
/// <param name="Tag">Which tag.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="Source">The part of the signal it read.</param>
/// <param name="Confidence">0–1, the rule's.</param>
/// <param name="LifetimeDays">The rule's; null: never expires.</param>
/// <param name="Quote">The matched words with what stands around them, or the key, scene or source; at most 200 characters.</param>
public sealed record TagProposal(Tag Tag, string RuleId, int RuleVersion, TagSource Source, double Confidence, int? LifetimeDays, string Quote)
{
    /// <summary>The value of a tag that has values, or null.</summary>
    public string? Value { get; init; }

    /// <summary>True: not sure enough to be put; reviewers are asked.</summary>
    public bool OnlyToReview { get; init; }

    /// <summary>The message with the words, where that is another than the one that made it known; null: the same.</summary>
    public string? SaidIn { get; init; }

    /// <summary>Of a wish its domain and slot, as <c>酒店/价格</c>; else null.</summary>
    public string? Wish { get; init; }
}
