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
    public static HookReply? Read(ReadOnlyMemory<byte> body) => HookJson.Read(body, HookReply.Nothing, Read);

    private static HookReply? Read(JsonElement root)
    {
        var text = HookJson.Member(root, "reply") is { ValueKind: JsonValueKind.Object } reply ? HookJson.Member(reply, "text")?.GetString()?.Trim() : null;
        var tags = HookJson.Member(root, "tags")?.EnumerateArray().Select(t => t.GetString() ?? "").ToList() ?? [];
        var attributes = HookJson.Texts(root, "attributes");
        var isSmall = text is not { Length: > MaxText }
            && tags.Count <= MaxItems && tags.TrueForAll(IsShort)
            && attributes.Count <= MaxItems && attributes.All(p => IsShort(p.Key) && p.Value.Length <= MaxValue);
        return isSmall
            ? new HookReply(text is { Length: > 0 } ? text : null, tags, attributes, HookJson.Member(root, "handoff")?.GetBoolean() ?? false)
            : null;
    }

    private static bool IsShort(string text) => text.Length is > 0 and <= MaxValue;
}
