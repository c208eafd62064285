using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Machines;

/// <summary>How a token is written: <c>scrm_{id}_{secret}</c>.</summary>
public static class ApiTokenText
{
    private const string Prefix = "scrm_";
    private const int SecretBytes = 32;

    /// <summary>A token of an id with a new secret: shown once and not kept.</summary>
    public static string New(string id) => $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}";

    /// <summary>The id in a token, or null when it is written otherwise.</summary>
    public static string? IdIn(string token) =>
        token.Length < 200 && token.StartsWith(Prefix, StringComparison.Ordinal) && token.IndexOf('_', Prefix.Length) is > 0 and var end && end > Prefix.Length
            ? token[Prefix.Length..end]
            : null;

    /// <summary>What is kept of a token.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>True when a token is the one that was given out and not revoked; takes as long whatever is wrong.</summary>
    public static bool IsGenuine(string token, ApiToken kept) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(token)), Encoding.ASCII.GetBytes(kept.Hash)) && kept.RevokedAt is null;
}
