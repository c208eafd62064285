using System.Text.Json;

namespace Scrm.Tests.Faults.Customers;

/// <summary>A line on the customer's phone.</summary>
internal sealed record ChatLine(long Id, long Revision, string Direction, string Kind, string? Text, string? Via, string? State, string At = "")
{
    public static ChatLine Read(JsonElement line) => new(
        line.GetProperty("id").GetInt64(),
        line.GetProperty("revision").GetInt64(),
        line.GetProperty("direction").GetString()!,
        line.GetProperty("kind").GetString()!,
        Word(line, "text"),
        Word(line, "via"),
        Word(line, "state"),
        Word(line, "at") ?? "");

    private static string? Word(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
