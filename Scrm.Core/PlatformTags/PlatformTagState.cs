namespace Scrm.Core.PlatformTags;

/// <summary>What the last exchange with a platform found and did.</summary>
public sealed record PlatformTagState
{
    /// <summary>The inbox.</summary>
    public required string InboxId { get; init; }

    /// <summary>When it ended; null: there was none yet.</summary>
    public DateTimeOffset? LastRunAt { get; init; }

    /// <summary>Calls it took.</summary>
    public int Calls { get; init; }

    /// <summary>Put on people at the platform.</summary>
    public int Pushed { get; init; }

    /// <summary>Taken off people at the platform.</summary>
    public int TakenOff { get; init; }

    /// <summary>Put on contacts here because the platform has it.</summary>
    public int Pulled { get; init; }

    /// <summary>Taken off contacts here because the platform took it off.</summary>
    public int Removed { get; init; }

    /// <summary>The platform's tags as they were then.</summary>
    public IReadOnlyList<PlatformTag> Seen { get; init; } = [];

    /// <summary>Which of ours is which of theirs.</summary>
    public IReadOnlyList<PlatformTagPair> Pairs { get; init; } = [];

    /// <summary>Errors and conflicts, newest first, at most <see cref="MostNotes"/>.</summary>
    public IReadOnlyList<PlatformTagNote> Notes { get; init; } = [];

    /// <summary>Notes kept.</summary>
    public const int MostNotes = 50;
}
