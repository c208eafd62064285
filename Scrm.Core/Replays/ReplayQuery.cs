namespace Scrm.Core.Replays;

/// <summary>Which lines of a replay.</summary>
/// <param name="Id">Of which run.</param>
public sealed record ReplayQuery(string Id)
{
    /// <summary>With this verdict.</summary>
    public ReplayVerdict? Verdict { get; init; }

    /// <summary>The published version does this.</summary>
    public ReplayKind? Before { get; init; }

    /// <summary>The draft does this.</summary>
    public ReplayKind? After { get; init; }

    /// <summary>So many are left out first.</summary>
    public int Skip { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 100;
}
