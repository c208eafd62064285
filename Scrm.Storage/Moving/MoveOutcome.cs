namespace Scrm.Storage.Moving;

/// <summary>What came of a move.</summary>
/// <param name="Kinds">How many records of each kind were moved, and their hash.</param>
public sealed record MoveOutcome(IReadOnlyDictionary<string, (long Count, string Hash)> Kinds)
{
    /// <summary>An earlier run had moved and checked everything already; nothing was done.</summary>
    public bool WasDone { get; init; }

    /// <summary>A run that was cut went on where it had been.</summary>
    public bool Resumed { get; init; }

    /// <summary>Kinds of which the target has not what the source has; empty: all is well.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>Records this run moved.</summary>
    public long Moved { get; init; }

    /// <summary>Records in all.</summary>
    public long Records => Kinds.Values.Sum(kind => kind.Count);
}
