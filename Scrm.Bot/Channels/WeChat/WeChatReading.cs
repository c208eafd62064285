using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Reads the platform's answers: status 200 always, and only <c>errcode</c> tells; its words change and carry request ids.</summary>
internal static class WeChatReading
{
    public static WeChatAnswer<T> Read<T>(ReadOnlyMemory<byte> body, JsonTypeInfo<T> type)
    {
        try
        {
            // Some relays answer a taken call with an empty body.
            using var document = JsonDocument.Parse(body.Span.Trim(" \r\n\t"u8).IsEmpty ? "{}"u8.ToArray() : body);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? WeChatFailure.Unanswered
                : ErrorCode(document.RootElement) is not 0 and var code
                    ? new WeChatFailure(WeChatFailureKind.Platform, code)
                    : document.RootElement.Deserialize(type) is { } value ? value : WeChatFailure.Unanswered;
        }
        catch (JsonException)
        {
            return WeChatFailure.Unanswered;
        }
    }

    private static int ErrorCode(JsonElement root) =>
        !root.TryGetProperty("errcode", out var code)
            ? 0
            : code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number)
                ? number
                : int.TryParse(code.ToString(), out number) ? number : 0;
}
