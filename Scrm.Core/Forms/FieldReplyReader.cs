using System.Text.Json;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>Reads <c>{"ok":false,"message":"…","value":"…","fill":{…}}</c>; every member may be missing, and none is believed to be small.</summary>
public static class FieldReplyReader
{
    private const int MaxWords = 500;
    private const int MaxItems = 30;
    private const int MaxValue = 500;

    /// <summary>The reply; null when it is none of the agreed shape. Nothing at all means that the answer is right.</summary>
    public static FieldReply? Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return FieldReply.Right;
        }

        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 8 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static FieldReply? Read(JsonElement root)
    {
        var words = Text(root, "message");
        var value = Text(root, "value");
        var fill = Member(root, "fill")?.EnumerateObject().Select(p => (p.Name, Value: p.Value.GetString() ?? "")).DistinctBy(p => p.Name).ToList() ?? [];
        var isSmall = words is not { Length: > MaxWords } && value is not { Length: > MaxValue }
            && fill.Count <= MaxItems && fill.TrueForAll(p => p.Name.Length <= MaxValue && p.Value.Length <= MaxValue);
        return isSmall ? new FieldReply(Member(root, "ok")?.GetBoolean() == false, words, value, fill.ToDictionary(p => p.Name, p => p.Value)) : null;
    }

    private static string? Text(JsonElement root, string name) => Member(root, name)?.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
