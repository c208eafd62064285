using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Replays;

/// <summary>A chain of hashes over the lines of a replay, so that sameness can be seen at a glance. Pure.</summary>
internal static class ReplayDigest
{
    private const char Between = '\u001F';

    /// <summary>The digest after more lines.</summary>
    public static string Of(string before, IEnumerable<ReplayLine> lines)
    {
        var text = new StringBuilder(before);
        foreach (var line in lines)
        {
            text.Append('\n').Append(line.MessageId).Append(Between).Append(line.Verdict);
            Add(text, line.Before);
            Add(text, line.After);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, ReplaySaid said) => text
        .Append(Between).Append(said.Kind)
        .Append(Between).AppendJoin(',', said.ArticleIds)
        .Append(Between).Append(said.Text)
        .Append(Between).Append(said.Confidence.ToString("R", CultureInfo.InvariantCulture));
}
