using Scrm.Core.Learning;

namespace Scrm.Core.Preferences.Finding;

/// <summary>What speaks for some letters of a text being a value: what stands before and behind, their number, a little of themselves.</summary>
internal static class SpanFeatures
{
    /// <summary>Features are below.</summary>
    public const int Count = 1 << Bits;

    private const int Bits = 20;
    private const ulong Before = 1;
    private const ulong Behind = 2;
    private const ulong Both = 3;
    private const ulong Size = 4;
    private const ulong First = 5;
    private const ulong Last = 6;
    private const ulong Inside = 7;
    private const ulong Ends = 8;
    private const ulong Echo = 9;
    private const ulong Far = 10;

    public static void Read(string text, int start, int length, string earlier, ulong slot, List<int> features)
    {
        var end = start + length;
        features.Clear();
        Add(Size, (ulong)length, slot, features);
        Add(Size, 100, slot, features);
        for (var n = 1; n <= 5; n++)
        {
            Add(FeatureHash.Of(text.AsSpan(Math.Max(0, start - n), Math.Min(n, start)), Before), (ulong)n, slot, features);
            Add(FeatureHash.Of(text.AsSpan(end, Math.Min(n, text.Length - end)), Behind), (ulong)n, slot, features);
        }

        foreach (var (left, right) in new[] { (1, 1), (2, 1), (1, 2), (2, 2) })
        {
            var before = FeatureHash.Of(text.AsSpan(Math.Max(0, start - left), Math.Min(left, start)), Both);
            Add(before, FeatureHash.Of(text.AsSpan(end, Math.Min(right, text.Length - end)), (ulong)(right + (10 * left))), slot, features);
        }

        for (var i = Math.Max(0, start - 8); i < start; i++)
        {
            Add(Far, FeatureHash.Of(text.AsSpan(i, Math.Min(2, start - i)), 1), slot, features);
        }

        for (var i = end; i < Math.Min(text.Length, end + 6); i++)
        {
            Add(Far, FeatureHash.Of(text.AsSpan(i, Math.Min(2, text.Length - i)), 2), slot, features);
        }

        Add(First, text[start], slot, features);
        Add(Last, text[end - 1], slot, features);
        Add(Ends, FeatureHash.Of(text.AsSpan(start, Math.Min(2, length)), 1), slot, features);
        Add(Ends, FeatureHash.Of(text.AsSpan(end - Math.Min(2, length), Math.Min(2, length)), 2), slot, features);
        for (var i = start; i < end; i++)
        {
            Add(Inside, text[i], slot, features);
            if (i + 1 < end)
            {
                Add(Inside, FeatureHash.Of(text.AsSpan(i, 2), 2), slot, features);
            }
        }

        var words = text.AsSpan(start, length);
        Add(Echo, earlier.AsSpan().Contains(words, StringComparison.Ordinal) ? 1UL : 0, slot, features);
    }

    private static void Add(ulong kind, ulong value, ulong slot, List<int> features) =>
        features.Add((int)((FeatureHash.Join(FeatureHash.Join(kind, value), slot) * 0x9E3779B97F4A7C15) >> (64 - Bits)));
}
