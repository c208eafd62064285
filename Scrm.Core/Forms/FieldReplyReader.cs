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
    public static FieldReply? Read(ReadOnlyMemory<byte> body) => HookJson.Read(body, FieldReply.Right, Read);

    private static FieldReply? Read(JsonElement root)
    {
        var words = Text(root, "message");
        var value = Text(root, "value");
        var fill = HookJson.Texts(root, "fill");
        var isSmall = words is not { Length: > MaxWords } && value is not { Length: > MaxValue }
            && fill.Count <= MaxItems && fill.All(p => p.Key.Length <= MaxValue && p.Value.Length <= MaxValue);
        return isSmall ? new FieldReply(HookJson.Member(root, "ok")?.GetBoolean() == false, words, value, fill) : null;
    }

    private static string? Text(JsonElement root, string name) => HookJson.Member(root, name)?.GetString()?.Trim() is { Length: > 0 } text ? text : null;
}
