using System.Security.Cryptography;
using System.Text.Json;

namespace Scrm.Core.RuleBooks;

/// <summary>A chain of hashes over the lines of a dry run. Pure.</summary>
internal static class RuleRunDigest
{
    public static string Of(string before, IReadOnlyList<RuleRunLine> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object[])[before, lines])));
}
