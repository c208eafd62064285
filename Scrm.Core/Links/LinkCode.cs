using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Scrm.Core.Links;

/// <summary>Codes of short links: whoever has not been given one does not find one.</summary>
public static class LinkCode
{
    private const int Bytes = 15;

    /// <summary>How many characters a code has.</summary>
    public const int Length = 20;

    private static readonly SearchValues<char> OfRegions = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    // A region's word and a dash may stand before it.
    private const int Longest = Length + 9;

    /// <summary>A new one of 120 random bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>True when a text may be a code, or one with a region before it; keeps nonsense away from the store.</summary>
    public static bool IsCode(string text) =>
        text.Length is >= Length and <= Longest && Base64Url.IsValid(text.AsSpan()[^Length..]) && IsRegion(text.AsSpan()[..^Length]);

    private static bool IsRegion(ReadOnlySpan<char> before) =>
        before.IsEmpty || (before.Length > 1 && before[^1] == '-' && !before[..^1].ContainsAnyExcept(OfRegions));
}
