using System.Text.Json;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>One row of a JSON Lines file, that says where it stands when something is wrong with it.</summary>
internal sealed class Row(JsonElement json, string file, int line)
{
    /// <summary>Rows of a file; empty lines are passed over.</summary>
    /// <exception cref="RowException">A row is not a JSON object, or there is none at all.</exception>
    public static IReadOnlyList<Row> Read(string file)
    {
        var rows = new List<Row>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                rows.Add(new Row(Parse(text, file, line), file, line));
            }
        }

        return rows.Count > 0 ? rows : throw new RowException($"{file} has no rows.");
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string member) => OptionalText(member) ?? throw Wrong($"'{member}' is missing.");

    /// <summary>A text; null when missing or null.</summary>
    public string? OptionalText(string member) => Find(member) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong($"'{member}' is not a text."),
    };

    /// <summary>Texts; empty when missing or null.</summary>
    public IReadOnlyList<string> Texts(string member) => Find(member) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String) =>
            [.. list.EnumerateArray().Select(t => t.GetString()!)],
        _ => throw Wrong($"'{member}' is not a list of texts."),
    };

    /// <summary>Objects as rows of the same line; empty when missing or null.</summary>
    public IReadOnlyList<Row> Rows(string member) => Find(member) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(o => o.ValueKind == JsonValueKind.Object) =>
            [.. list.EnumerateArray().Select(o => new Row(o, file, line))],
        _ => throw Wrong($"'{member}' is not a list of objects."),
    };

    /// <summary>Pairs of texts; null when missing or null.</summary>
    public IReadOnlyList<(string First, string Second)>? Pairs(string member) => Find(member) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(IsPair) =>
            [.. list.EnumerateArray().Select(p => (p[0].GetString()!, p[1].GetString()!))],
        _ => throw Wrong($"'{member}' is not a list of pairs of texts."),
    };

    /// <summary>0, 1, true or false that must be there.</summary>
    public bool Flag(string member) => Find(member) switch
    {
        null => throw Wrong($"'{member}' is missing."),
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) && value is 0 or 1 => value == 1,
        _ => throw Wrong($"'{member}' is neither 0 nor 1."),
    };

    /// <summary>What is wrong with this row.</summary>
    public RowException Wrong(string what) => new($"{file}, line {line}: {what}");

    private JsonElement? Find(string member) =>
        json.TryGetProperty(member, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private static bool IsPair(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String);

    private static JsonElement Parse(string text, string file, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new RowException($"{file}, line {line}: not a JSON object.");
        }
        catch (JsonException)
        {
            throw new RowException($"{file}, line {line}: not JSON.");
        }
    }
}
