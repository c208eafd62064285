namespace Scrm.Core.Sweeping;

/// <summary>
/// What the holders of tags were last brought up to: one document, so that a change of the book is either noticed together with the pass
/// it asks for, or noticed again.
/// </summary>
public sealed record SweepLedger
{
    /// <summary>Before the first look at the book.</summary>
    public static SweepLedger Empty { get; } = new();

    /// <summary>The revision of the book that was noticed.</summary>
    public long Revision { get; init; } = -1;

    /// <summary>What each tag came to on a person at that revision, by tag id.</summary>
    public IReadOnlyDictionary<string, string> Shown { get; init; } = new Dictionary<string, string>();

    /// <summary>The pass that goes on, or null.</summary>
    public Sweep? Running { get; init; }

    /// <summary>The newest one that ended, or null.</summary>
    public Sweep? Last { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }
}
