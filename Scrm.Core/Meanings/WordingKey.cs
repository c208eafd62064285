using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Meanings;

/// <summary>The key of a wording, made of its letters.</summary>
public static class WordingKey
{
    private const int Bytes = 16;

    /// <summary>The key.</summary>
    public static string Of(string wording) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wording))[..Bytes]);
}
