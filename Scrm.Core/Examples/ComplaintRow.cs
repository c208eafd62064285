using System.Text.Json;
using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>Reads one text of a file with whether it complains. Pure.</summary>
internal static class ComplaintRow
{
    private const int LongestText = 2_000;

    /// <summary>The example, or what is wrong with the row.</summary>
    public static (ComplaintText? Example, string Code, string Message) Read(ReadOnlyMemory<char> row)
    {
        if (JsonRow.Parse(row) is not { } json)
        {
            return (null, "notJson", "The row is no JSON object.");
        }

        if (JsonRow.Text(json, "text")?.Trim() is not { Length: > 0 and <= LongestText } text)
        {
            return (null, "text", $"'text' has 1 to {LongestText} characters.");
        }

        return Says(json) is { } complains
            ? (ComplaintText.Of(new ComplaintExample(text, complains)), "", "")
            : (null, "complaint", "'complaint' is 1 or 0, true or false.");
    }

    private static bool? Says(JsonElement json) => !json.TryGetProperty("complaint", out var said) ? null : said switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.Number } when said.TryGetInt32(out var number) && number is 0 or 1 => said.GetInt32() == 1,
        _ => null,
    };
}
