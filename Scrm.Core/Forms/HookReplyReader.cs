using System.Text.Json;

namespace Scrm.Core.Forms;

/// <summary>Reads <c>{"reply":{"text":…},"tags":[…],"attributes":{…},"handoff":true}</c>; every member may be missing, and none is believed to be small.</summary>
public static class HookReplyReader
{
    /// <summary>Bytes of an answer at most.</summary>
    public const int MaxBytes = 64 * 1024;

    private const int MaxText = 1000;
    private const int MaxItems = 20;
    private const int MaxValue = 200;

    /// <summary>The reply; null when it is none of the agreed shape.</summary>
    public static HookReply? Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return HookReply.Nothing;
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

    private static HookReply? Read(JsonElement root)
    {
        var text = Member(root, "reply") is { ValueKind: JsonValueKind.Object } reply ? Member(reply, "text")?.GetString()?.Trim() : null;
        var tags = Member(root, "tags")?.EnumerateArray().Select(t => t.GetString() ?? "").ToList() ?? [];
        var attributes = Member(root, "attributes")?.EnumerateObject().Select(p => (p.Name, Value: p.Value.GetString() ?? "")).DistinctBy(p => p.Name).ToList() ?? [];
        var isSmall = text is not { Length: > MaxText }
            && tags.Count <= MaxItems && tags.TrueForAll(IsShort)
            && attributes.Count <= MaxItems && attributes.TrueForAll(p => IsShort(p.Name) && p.Value.Length <= MaxValue);
        return isSmall
            ? new HookReply(text is { Length: > 0 } ? text : null, tags, attributes.ToDictionary(p => p.Name, p => p.Value), Member(root, "handoff")?.GetBoolean() ?? false)
            : null;
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static bool IsShort(string text) => text.Length is > 0 and <= MaxValue;
}
