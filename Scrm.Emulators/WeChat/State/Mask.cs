using System.Text.RegularExpressions;

namespace Scrm.Emulators.WeChat.State;

/// <summary>Takes tokens and secrets out of what is shown.</summary>
internal static partial class Mask
{
    public static string Secrets(string text) =>
        Quoted().Replace(InQuery().Replace(text, "$1***"), "$1***");

    [GeneratedRegex("""\b((?:access_token|secret|appsecret)=)[^&\s"]*""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InQuery();

    [GeneratedRegex(""""("(?:access_token|secret|appsecret)"\s*:\s*")[^"]*"""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
