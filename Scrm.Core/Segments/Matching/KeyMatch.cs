namespace Scrm.Core.Segments.Matching;

/// <summary>A key that people choose, as sources and codes have it: equal, or beginning with what stands before a last <c>*</c>.</summary>
public static class KeyMatch
{
    /// <summary>True when a key meets one of the patterns.</summary>
    public static bool Meets(string key, IReadOnlyList<string> patterns) => patterns.Any(pattern => Meets(key, pattern));

    /// <summary>What stands before the star, or null when the pattern is a whole key.</summary>
    public static string? Beginning(string pattern) => pattern.EndsWith('*') ? pattern[..^1] : null;

    private static bool Meets(string key, string pattern) =>
        Beginning(pattern) is { } beginning ? key.StartsWith(beginning, StringComparison.Ordinal) : key == pattern;
}
