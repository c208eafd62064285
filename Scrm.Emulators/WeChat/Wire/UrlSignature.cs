using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>Lowercase hex SHA-1 over the parts sorted ordinally and joined: <c>signature</c> and <c>msg_signature</c>.</summary>
internal static class UrlSignature
{
    [SuppressMessage("Security", "CA5350", Justification = "The platform's protocol prescribes SHA-1.")]
    public static string Of(params string[] parts)
    {
        var sorted = parts.Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
    }
}
