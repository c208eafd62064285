using System.Globalization;

namespace Scrm.Core.Answers;

/// <summary>Keeps short lines of what the bot tried, for the person who takes over.</summary>
internal static class TriedTexts
{
    private const int Kept = 10;
    private const int Longest = 60;

    /// <summary>Adds <c>question → found (confidence)</c>; nothing found is written as a dash.</summary>
    public static IReadOnlyList<string> With(this IReadOnlyList<string> tried, string question, string? found, double? confidence = null)
    {
        var sure = confidence is { } value ? string.Create(CultureInfo.InvariantCulture, $" ({value:0.00})") : "";
        return [.. tried.Append($"{Short(question)} → {(found is null ? "—" : Short(found))}{sure}").TakeLast(Kept)];
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..end] + "…";
    }
}
