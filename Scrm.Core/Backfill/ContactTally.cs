namespace Scrm.Core.Backfill;

/// <summary>The people one run has met so far.</summary>
public sealed class ContactTally
{
    private readonly HashSet<string> _met = [];

    /// <summary>True when nobody was met yet.</summary>
    public bool IsEmpty => _met.Count == 0;

    /// <summary>How many.</summary>
    public int Count => _met.Count;

    /// <summary>Those of them met for the first time.</summary>
    public IReadOnlyList<string> Meet(IEnumerable<string> contactIds) => [.. contactIds.Distinct().Where(_met.Add)];
}
