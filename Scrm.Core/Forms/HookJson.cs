using System.Text.Json;

namespace Scrm.Core.Forms;

/// <summary>JSON that somebody else's server answers with: nothing at all is a valid answer, a shape that was not agreed on is none.</summary>
internal static class HookJson
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 8 };

    /// <summary>What <paramref name="read"/> makes of the object; <paramref name="nothing"/> for an empty body; null for any other shape.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> body, T nothing, Func<JsonElement, T?> read)
        where T : class
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return nothing;
        }

        try
        {
            using var document = JsonDocument.Parse(body, Shallow);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that is there and not null.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>Members that are texts, by name; of two with one name the first.</summary>
    public static Dictionary<string, string> Texts(JsonElement element, string name) =>
        Member(element, name)?.EnumerateObject().DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Value.GetString() ?? "") ?? [];
}
