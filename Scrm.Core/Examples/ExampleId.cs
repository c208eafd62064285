using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Examples;

/// <summary>The id of an example, made of its words: what is imported twice is there once.</summary>
internal static class ExampleId
{
    private const int Bytes = 12;

    public static string Of(IEnumerable<string> words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Select(w => w.Trim()))))[..Bytes]);
}
