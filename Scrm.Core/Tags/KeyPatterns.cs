namespace Scrm.Core.Tags;

/// <summary>Keys, scenes and sources of the rules of one source: equal, or beginning with a pattern that ends in <c>*</c>.</summary>
internal sealed class KeyPatterns
{
    private readonly ILookup<string, int> _equal;
    private readonly ILookup<string, int> _prefixes;
    private readonly int[] _lengths;

    /// <param name="patterns">Patterns as written, each with the number of its owner.</param>
    public KeyPatterns(IEnumerable<(string Pattern, int Owner)> patterns)
    {
        var all = patterns.Select(p => (Pattern: p.Pattern.Trim(), p.Owner)).Where(p => p.Pattern.Length > 0).ToList();
        _equal = all.Where(p => p.Pattern[^1] != '*').ToLookup(p => p.Pattern, p => p.Owner, StringComparer.Ordinal);
        _prefixes = all.Where(p => p.Pattern[^1] == '*').ToLookup(p => p.Pattern[..^1], p => p.Owner, StringComparer.Ordinal);
        _lengths = [.. _prefixes.Select(p => p.Key.Length).Distinct()];
    }

    /// <summary>True when there is no pattern.</summary>
    public bool IsEmpty => _equal.Count == 0 && _prefixes.Count == 0;

    /// <summary>Owners of the patterns a key meets; one owner may come twice.</summary>
    public IEnumerable<int> Find(string key) =>
        _equal[key].Concat(_lengths.Where(length => length <= key.Length).SelectMany(length => _prefixes[key[..length]]));
}
