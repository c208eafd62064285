namespace Scrm.Core.Replays;

/// <summary>Turns of a replay, counted.</summary>
public sealed record ReplayCounts
{
    /// <summary>Nothing yet.</summary>
    public static ReplayCounts None { get; } = new();

    /// <summary>Turns played.</summary>
    public int Turns { get; init; }

    /// <summary>Turns in which the published version does what was recorded.</summary>
    public int Reproduced { get; init; }

    /// <summary>Turns of which a record was kept.</summary>
    public int Recorded { get; init; }

    /// <summary>Would have been the same.</summary>
    public int Same { get; init; }

    /// <summary>Would have been better.</summary>
    public int Better { get; init; }

    /// <summary>Would have been worse.</summary>
    public int Worse { get; init; }

    /// <summary>Would have been something else.</summary>
    public int Changed { get; init; }

    /// <summary>Differences by kind, the most frequent first.</summary>
    public IReadOnlyList<ReplayMove> Moves { get; init; } = [];

    /// <summary>The counts with more lines.</summary>
    public ReplayCounts With(IReadOnlyList<ReplayLine> lines) => new()
    {
        Turns = Turns + lines.Count,
        Reproduced = Reproduced + lines.Count(l => l.Recorded is { } r && r.Kind == l.Before.Kind && r.ArticleIds.SequenceEqual(l.Before.ArticleIds)),
        Recorded = Recorded + lines.Count(l => l.Recorded is not null),
        Same = Same + Count(lines, ReplayVerdict.Same),
        Better = Better + Count(lines, ReplayVerdict.Better),
        Worse = Worse + Count(lines, ReplayVerdict.Worse),
        Changed = Changed + Count(lines, ReplayVerdict.Changed),
        Moves = [.. Moves
            .Concat(lines.Where(l => l.Verdict != ReplayVerdict.Same).Select(l => new ReplayMove(l.Before.Kind, l.After.Kind, 1)))
            .GroupBy(m => (m.Before, m.After))
            .Select(g => new ReplayMove(g.Key.Before, g.Key.After, g.Sum(m => m.Count)))
            .OrderByDescending(m => m.Count).ThenBy(m => m.Before).ThenBy(m => m.After)],
    };

    private static int Count(IReadOnlyList<ReplayLine> lines, ReplayVerdict verdict) => lines.Count(l => l.Verdict == verdict);
}

/// <summary>How often one kind became another.</summary>
/// <param name="Before">What the published version does.</param>
/// <param name="After">What the draft does.</param>
/// <param name="Count">How often.</param>
public sealed record ReplayMove(ReplayKind Before, ReplayKind After, int Count);
