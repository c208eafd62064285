using System.Buffers.Text;
using System.Security.Cryptography;

namespace Scrm.Core.Links;

/// <summary>Codes of short links: whoever has not been given one does not find one.</summary>
public static class LinkCode
{
    private const int Bytes = 15;

    /// <summary>How many characters a code has.</summary>
    public const int Length = 20;

    /// <summary>A new one of 120 random bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>True when a text may be a code; keeps nonsense away from the store.</summary>
    public static bool IsCode(string text) => text.Length == Length && Base64Url.IsValid(text);
}
