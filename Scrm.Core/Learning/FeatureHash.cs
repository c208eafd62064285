namespace Scrm.Core.Learning;

/// <summary>Numbers for parts of texts: the same on every machine and in every run, which string.GetHashCode is not.</summary>
internal static class FeatureHash
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>FNV-1a over the characters; the kind keeps equal letters of different views apart.</summary>
    public static ulong Of(ReadOnlySpan<char> letters, ulong kind)
    {
        var hash = 14695981039346656037UL ^ (kind * Golden);
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash ^ (hash >> 32);
    }

    /// <summary>One number for two; the order matters.</summary>
    public static ulong Join(ulong first, ulong second) => (first * Golden) ^ (second + 0x7F4A7C15UL + (first << 6) + (first >> 2));
}
