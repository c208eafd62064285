using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Forms;

/// <summary>Signs calls as Standard Webhooks has it: HMAC-SHA256 over id, time and body, so that no call can be made up, changed or sent again later.</summary>
public static class HookSignature
{
    /// <summary>Before every secret.</summary>
    public const string SecretPrefix = "whsec_";

    private const int FewestBytes = 24;
    private const int MostBytes = 64;

    /// <summary>True for <c>whsec_</c> and 24 to 64 bytes in Base64.</summary>
    public static bool IsSecret(string? secret) => Key(secret) is not null;

    /// <summary>A secret of random bytes.</summary>
    public static string NewSecret() => SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The header <c>webhook-signature</c>: <c>v1,…</c>.</summary>
    /// <exception cref="ArgumentException">It is no secret.</exception>
    public static string Sign(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var key = Key(secret) ?? throw new ArgumentException("This is no secret of ours.", nameof(secret));
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}";
    }

    private static byte[]? Key(string? secret)
    {
        if (secret is null || !secret.StartsWith(SecretPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var key = new byte[MostBytes * 2];
        return Convert.TryFromBase64String(secret[SecretPrefix.Length..], key, out var length) && length is >= FewestBytes and <= MostBytes ? key[..length] : null;
    }
}
