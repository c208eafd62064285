using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// A place in the log of changes as one reader sees it. It carries a print of the reader's rights: with other rights than before,
/// changes alone would not bring a console up to date, so such a cursor is worth nothing.
/// </summary>
internal static class LogCursor
{
    public static string Of(long cursor, Agent reader) => string.Create(CultureInfo.InvariantCulture, $"{cursor:x}-{RightsOf(reader)}");

    /// <summary>The place, or null when the cursor is absent, not ours, or of a reader with other rights.</summary>
    public static long? Read(string? text, Agent reader) =>
        text?.Split('-') is [var place, var rights]
        && rights == RightsOf(reader)
        && long.TryParse(place, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var cursor)
        && cursor >= 0
            ? cursor
            : null;

    /// <summary>Eight letters that change with what the reader may see.</summary>
    public static string RightsOf(Agent reader)
    {
        var rights = reader.Role >= AgentRole.Supervisor ? "all" : string.Join('\n', reader.TeamIds.Order(StringComparer.Ordinal).Prepend(reader.Id));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rights)).AsSpan(0, 4));
    }
}
