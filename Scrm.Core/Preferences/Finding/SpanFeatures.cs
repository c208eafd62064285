using Scrm.Core.Learning;

namespace Scrm.Core.Preferences.Finding;

/// <summary>What a letter's surroundings tell about being part of a value.</summary>
internal static class SpanFeatures
{
    /// <summary>Features are below or equal.</summary>
    public const int Mask = (1 << 17) - 1;

    private const int Far = 6;

    private static readonly (int From, int Length)[] Windows =
    [
        (-2, 1), (-1, 1), (0, 1), (1, 1), (2, 1),
        (-3, 2), (-2, 2), (-1, 2), (0, 2), (1, 2), (2, 2),
        (-4, 3), (-3, 3), (-2, 3), (-1, 3), (0, 3), (1, 3), (2, 3),
        (-4, 4), (1, 4),
    ];

    /// <summary>Features of every letter of a text, one after the other; each letter has <see cref="Count"/>.</summary>
    public static int[] Of(string text, string before, string after)
    {
        const int Edge = 4;
        var padded = string.Concat("\u0002\u0002\u0002\u0002", text, "\u0003\u0003\u0003\u0003\u0003");
        var features = new int[text.Length * Count];
        for (var i = 0; i < text.Length; i++)
        {
            var at = i * Count;
            for (var window = 0; window < Windows.Length; window++)
            {
                var (from, length) = Windows[window];
                features[at++] = Masked(FeatureHash.Of(padded.AsSpan(i + Edge + from, length), (ulong)window + 100));
            }

            var pair = padded.AsSpan(i + Edge, 2);
            var pairBefore = padded.AsSpan(i + Edge - 1, 2);
            features[at++] = Masked(Flags(before, pair, pairBefore) | 0x100);
            features[at++] = Masked(Flags(after, pair, pairBefore) | 0x200);
            for (var far = 3; far < 3 + Far; far++)
            {
                features[at++] = Masked(FeatureHash.Of(text.AsSpan(Math.Clamp(i - far, 0, text.Length), i >= far ? 1 : 0), 50));
                features[at++] = Masked(FeatureHash.Of(text.AsSpan(Math.Min(i + far, text.Length), i + far < text.Length ? 1 : 0), 51));
            }
        }

        return features;
    }

    public static int Count => Windows.Length + 2 + (2 * Far);

    private static ulong Flags(string text, ReadOnlySpan<char> pair, ReadOnlySpan<char> pairBefore) =>
        (text.AsSpan().Contains(pair, StringComparison.Ordinal) ? 1UL : 0) | (text.AsSpan().Contains(pairBefore, StringComparison.Ordinal) ? 2UL : 0);

    private static int Masked(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15) >> 40) & Mask;
}
