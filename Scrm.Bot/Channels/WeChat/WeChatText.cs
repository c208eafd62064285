using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json;
using System.Text;
using Scrm.Bot.Channels.Http;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>
/// JSON as the platform wants it: characters themselves, since it shows <c>\uXXXX</c> to the customer literally. The serializer's
/// most relaxed encoder still escapes emoji, the ideographic space and others, so the escapes are taken back.
/// </summary>
internal static class WeChatText
{
    public static HttpContent Body<T>(T value, JsonTypeInfo<T> type, Func<bool>? mayLeave = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Write(value, type)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new OutgoingBody(content, mayLeave);
    }

    public static string Write<T>(T value, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.Serialize(value, type);
        if (!json.Contains("\\u", StringComparison.Ordinal))
        {
            return json;
        }

        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (json[i + 1] == 'u' && Plain(json.AsSpan(i + 2, 4)) is { } plain)
            {
                text.Append(plain);
                i += 5;
            }
            else
            {
                text.Append(json, i++, 2);
            }
        }

        return text.ToString();
    }

    // Control characters stay escaped, JSON has no other way for them.
    private static string? Plain(ReadOnlySpan<char> hex) =>
        (char)ushort.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) switch
        {
            < ' ' => null,
            '"' => "\\\"",
            '\\' => @"\\",
            var c => c.ToString(),
        };
}
