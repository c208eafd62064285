namespace Scrm.Core.Sweeping;

/// <summary>One pass over everybody who has tags that mean something else in the book now, with its progress.</summary>
/// <param name="TagIds">The tags, merged ones by their own ids.</param>
/// <param name="StartedAt">When the newest change of the book was noticed.</param>
public sealed record Sweep(IReadOnlyList<string> TagIds, DateTimeOffset StartedAt)
{
    /// <summary>People to be seen to; more when more get the tags meanwhile.</summary>
    public long Total { get; init; }

    /// <summary>People seen to.</summary>
    public long Done { get; init; }

    /// <summary>The last of them, in order of ids; null: none yet.</summary>
    public string? LastContactId { get; init; }

    /// <summary>When the last one was seen to, or null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The process that carries it out, or null.</summary>
    public string? HeldBy { get; init; }

    /// <summary>Others leave it alone until then.</summary>
    public DateTimeOffset HeldUntil { get; init; }
}
