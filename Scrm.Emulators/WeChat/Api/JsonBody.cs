using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Reads a JSON body the platform's way: an object, UTF-8, characters written as themselves.</summary>
internal static partial class JsonBody
{
    /// <summary>The object, or the code that refuses it.</summary>
    public static (JsonObject Body, int Refusal) Read(byte[] bytes, Escapes escapes)
    {
        if (bytes.Length == 0)
        {
            return ([], 44002);
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (escapes == Escapes.Refused && Escape().Matches(text).Any(IsForeign))
        {
            return ([], 40033);
        }

        try
        {
            var literal = Escape().Replace(text, match => IsForeign(match) ? $"{match.Groups[1].Value}\\\\u{match.Groups[2].Value}" : match.Value);
            return JsonNode.Parse(literal) is JsonObject body ? (body, 0) : ([], 47001);
        }
        catch (JsonException)
        {
            return ([], 47001);
        }
    }

    public static string Text(this JsonObject json, string name) =>
        json.TryGetPropertyValue(name, out var node) && node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>A number, whether written as one or as text.</summary>
    public static long? Number(this JsonObject json, string name) => json[name] is not JsonValue value ? null
        : value.TryGetValue<long>(out var number) ? number
        : value.TryGetValue<string>(out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number
        : null;

    public static JsonObject Part(this JsonObject json, string name) => json[name] as JsonObject ?? [];

    public static IReadOnlyList<string> Texts(this JsonObject json, string name) =>
        [.. (json[name] as JsonArray ?? []).Select(node => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "")];

    private static bool IsForeign(Match match) => int.Parse(match.Groups[2].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >= 0x80;

    // An odd number of backslashes: the last one starts an escape.
    [GeneratedRegex("""(?<!\\)((?:\\\\)*)\\u([0-9a-fA-F]{4})""", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
