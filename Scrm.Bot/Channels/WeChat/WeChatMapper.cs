using Scrm.Bot.Channels.Xml;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The platform's push in our words.</summary>
internal static class WeChatMapper
{
    /// <summary>Our message, or null when the push does not say whose it is.</summary>
    public static InboundMessage? ToInbound(Inbox inbox, WeChatPush push, DateTimeOffset now)
    {
        var xml = push.Xml;
        if (xml.Value("FromUserName") is not { } from)
        {
            return null;
        }

        var content = Content(xml);
        return new InboundMessage
        {
            InboxId = inbox.Id,
            Channel = WeChatChannel.Id,
            DedupeKey = WeChatKeys.Dedupe(push),
            ExternalId = from,
            Content = content,
            SentAt = WeChatKeys.SentAt(xml, now),
            PlatformMessageId = content.Type == MessageType.Event ? null : xml.Value("MsgId"),
            Grant = WeChatWindows.For(content),
            Raw = IsWhole(content) ? null : push.Raw,
        };
    }

    private static MessageContent Content(XmlField xml)
    {
        var type = xml.Value("MsgType")?.ToLowerInvariant();
        return type == "event" && xml.Value("Event") is { } name
            ? WeChatEvents.Content(name, xml)
            : WeChatMessages.Content(type, xml);
    }

    // False where the payload says more than our words hold.
    private static bool IsWhole(MessageContent content) =>
        content.Type != MessageType.Unknown &&
        content.Event?.Kind is not (PlatformEventKind.Other or PlatformEventKind.SendReport) &&
        content.Link?.Url != "";
}
