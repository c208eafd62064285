using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>E-mail addresses inside a message.</summary>
internal static partial class EmailReader
{
    public static string? Read(string text) => Address().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9\-]{1,63}(\.[A-Za-z0-9\-]{1,63}){0,4}\.[A-Za-z]{2,20}", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
