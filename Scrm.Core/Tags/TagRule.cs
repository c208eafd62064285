namespace Scrm.Core.Tags;

/// <summary>Puts a tag when a signal matches one of its patterns.</summary>
public sealed record TagRule
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Rises with every change; stored in each assignment.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The tag it puts.</summary>
    public required string TagId { get; init; }

    /// <summary>Which part of a signal it reads: any but those that put tags without rules (staff, the learned tagger, platforms, imports).</summary>
    public required TagSource Source { get; init; }

    /// <summary>Any of these matches; how they are written follows from the source (<see cref="RuleGrammar"/>): words, keys that may end in <c>*</c>, or conditions.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>0–1, stored in each assignment.</summary>
    public double Confidence { get; init; } = 0.8;

    /// <summary>Assignments expire after so many days without being seen again; null: never.</summary>
    public int? LifetimeDays { get; init; }

    /// <summary>False: not applied.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>What it is for; null: the patterns say it.</summary>
    public string? Note { get; init; }

    /// <summary>Who answers for it, an agent's id; null: it came with the product.</summary>
    public string? OwnerId { get; init; }

    /// <summary>0–1: below this share of accepted reviews it is proposed for retirement.</summary>
    public double TargetPrecision { get; init; } = 0.8;

    /// <summary>Last change, or null when it came with the product.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
