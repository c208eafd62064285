namespace Scrm.Core.Replays;

/// <summary>One run of a past period through a draft, with its progress.</summary>
public sealed record ReplayJob
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>How far it is.</summary>
    public ReplayState State { get; init; }

    /// <summary>Only of this inbox; null: of all.</summary>
    public string? InboxId { get; init; }

    /// <summary>First of the company's days.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The draft in words: its articles' questions.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Revision of the published book it is compared with; when that changes meanwhile, the run begins again.</summary>
    public long BaseRevision { get; init; }

    /// <summary>Conversations to be played.</summary>
    public int Total { get; init; }

    /// <summary>Conversations played.</summary>
    public int Seen { get; init; }

    /// <summary>Lines kept: those that would have been different.</summary>
    public int Kept { get; init; }

    /// <summary>What was found.</summary>
    public ReplayCounts Counts { get; init; } = ReplayCounts.None;

    /// <summary>SHA-256 over every line, same or not: two runs with the same digest found the same.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Whether articles were looked for by what they mean.</summary>
    public ReplayMeaning Meaning { get; init; }

    /// <summary>Texts of customers that were looked up so.</summary>
    public int LookedUp { get; init; }

    /// <summary>Who began it, an agent's id.</summary>
    public string? StartedBy { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Last progress.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it failed, in words for an operator, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }

    /// <summary>The run before its first conversation.</summary>
    public ReplayJob Anew(long baseRevision) =>
        this with { BaseRevision = baseRevision, Seen = 0, Kept = 0, Counts = ReplayCounts.None, Digest = "", Meaning = ReplayMeaning.Off, LookedUp = 0 };
}
