using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Which past reviews to list; unset parts do not narrow.</summary>
public sealed record ReviewListQuery
{
    /// <summary>What was said.</summary>
    public ReviewDecision? Decision { get; init; }

    /// <summary>By whom.</summary>
    public string? ReviewerId { get; init; }

    /// <summary>Of which tag.</summary>
    public string? TagId { get; init; }

    /// <summary>Of which rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>Where the page before ended.</summary>
    public string? Cursor { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 50;
}
