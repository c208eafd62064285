using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The platform's signature: SHA-1 over the parts, sorted as bytes and joined.</summary>
internal static class WeChatSignature
{
    /// <summary>The signature in lower-case hexadecimal.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The platform signs with SHA-1 and offers nothing else.")]
    public static string Of(params string[] parts)
    {
        string[] sorted = [.. parts];
        Array.Sort(sorted, StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
    }

    /// <summary>Compares in constant time, so that answering times tell nothing.</summary>
    public static bool Matches(string given, params string[] parts) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Of(parts)));
}
