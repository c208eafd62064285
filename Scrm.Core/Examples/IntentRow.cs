using System.Text.Json;
using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>Reads one text with its intent of a file. Pure.</summary>
internal static class IntentRow
{
    private const int LongestText = 2_000;
    private const int LongestIntent = 64;

    /// <summary>The example, or what is wrong with the row.</summary>
    public static (IntentText? Example, string Code, string Message) Read(ReadOnlyMemory<char> row)
    {
        if (JsonRow.Parse(row) is not { } json)
        {
            return (null, "notJson", "The row is no JSON object.");
        }

        if (JsonRow.Text(json, "text")?.Trim() is not { Length: > 0 and <= LongestText } text)
        {
            return (null, "text", $"'text' has 1 to {LongestText} characters.");
        }

        var isNone = !json.TryGetProperty("intent", out var named) || named.ValueKind == JsonValueKind.Null;
        var intent = JsonRow.Text(json, "intent")?.Trim();
        return isNone || (intent is { Length: > 0 and <= LongestIntent } && intent.All(IsPlain))
            ? (IntentText.Of(new IntentExample(text, intent)), "", "")
            : (null, "intent", $"'intent' is null or an id of 1 to {LongestIntent} letters, digits, dots, - and _.");
    }

    // What a rule's pattern can name.
    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_';
}
