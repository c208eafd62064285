using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scrm.Bot.Channels.Xml;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What makes two pushes the same one, and when it was said.</summary>
internal static class WeChatKeys
{
    /// <summary>
    /// The message id; for events the sender, time, event and its key, for send reports the report's id. Where the platform sends
    /// too little to tell, a push is told from others by its text or by its call: better twice than lost.
    /// </summary>
    public static string Dedupe(WeChatPush push)
    {
        var xml = push.Xml;
        var from = xml.Value("FromUserName");
        var type = xml.Value("MsgType")?.ToLowerInvariant();
        var created = xml.Value("CreateTime") ?? push.CallStamp;
        if (type == "event" && xml.Value("Event")?.ToLowerInvariant() is { } name)
        {
            return name.EndsWith("sendjobfinish", StringComparison.Ordinal) && xml.Value("MsgID") is { } report
                ? $"{name}:{report}"
                : $"{from}:{created}:{name}:{xml.Value("EventKey")}";
        }

        return xml.Value("MsgId") ?? $"{from}:{created}:{type}:{Digest(push.Raw)}";
    }

    /// <summary><c>CreateTime</c> in seconds, or in milliseconds where a relay sends those; <paramref name="now"/> when it is no time.</summary>
    public static DateTimeOffset SentAt(XmlField xml, DateTimeOffset now)
    {
        const long LastSecond = 99_999_999_999;
        const long LastMillisecond = 99_999_999_999_999;
        return !long.TryParse(xml.Value("CreateTime"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0
            ? now
            : number <= LastSecond
                ? DateTimeOffset.FromUnixTimeSeconds(number)
                : number <= LastMillisecond ? DateTimeOffset.FromUnixTimeMilliseconds(number) : now;
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
