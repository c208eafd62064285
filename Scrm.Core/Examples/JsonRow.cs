using System.Text.Json;

namespace Scrm.Core.Examples;

/// <summary>Members of a row of JSON.</summary>
internal static class JsonRow
{
    /// <summary>The row as an object, or null.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<char> row)
    {
        try
        {
            using var document = JsonDocument.Parse(row);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member that is a list; null: it is missing or something else.</summary>
    public static IReadOnlyList<JsonElement>? List(JsonElement row, string member) =>
        row.TryGetProperty(member, out var found) && found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : null;

    /// <summary>A member that is a text; null: it is missing or something else.</summary>
    public static string? Text(JsonElement row, string member) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(member, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
}
