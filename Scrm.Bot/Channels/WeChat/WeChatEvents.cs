using Scrm.Bot.Channels.Xml;
using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What customers do, by <c>Event</c>; its letter case varies between accounts.</summary>
internal static class WeChatEvents
{
    private const string ScenePrefix = "qrscene_";

    public static MessageContent Content(string name, XmlField xml)
    {
        var key = xml.Value("EventKey");
        return name.ToLowerInvariant() switch
        {
            "subscribe" => Subscribe(name, key),
            "unsubscribe" => Event(PlatformEventKind.Unsubscribe, name, key),
            "scan" => Event(new PlatformEvent { Kind = PlatformEventKind.Scan, Name = name, Scene = key }),
            "click" or "pic_sysphoto" or "pic_photo_or_album" or "pic_weixin" => Event(PlatformEventKind.MenuClick, name, key),
            "view" or "view_miniprogram" => Event(PlatformEventKind.MenuView, name, key),
            "scancode_push" or "scancode_waitmsg" => Event(PlatformEventKind.MenuClick, name, key, xml.Child("ScanCodeInfo")?.Value("ScanResult")),
            "location_select" => LocationSelect(name, key, xml.Child("SendLocationInfo")),
            "location" => Event(new PlatformEvent
            {
                Kind = PlatformEventKind.LocationReport,
                Name = name,
                Place = WeChatMessages.Place(xml.Value("Latitude"), xml.Value("Longitude"), null),
            }),
            "masssendjobfinish" or "templatesendjobfinish" => Event(PlatformEventKind.SendReport, name, xml.Value("MsgID"), xml.Value("Status")),
            "subscribe_msg_sent_event" => SubscribeSent(name, xml.Child("SubscribeMsgSentEvent")?.Child("List")),
            _ => Event(PlatformEventKind.Other, name, key),
        };
    }

    // Only the first prefix goes: a scene may itself begin so. A follow by payment or by an old barcode has a key and no scene.
    private static MessageContent Subscribe(string name, string? key)
    {
        var scene = key?.StartsWith(ScenePrefix, StringComparison.OrdinalIgnoreCase) == true ? key[ScenePrefix.Length..] : null;
        return Event(new PlatformEvent { Kind = PlatformEventKind.Subscribe, Name = name, Scene = scene, Key = scene is null ? key : null });
    }

    private static MessageContent LocationSelect(string name, string? key, XmlField? info) => Event(new PlatformEvent
    {
        Kind = PlatformEventKind.MenuClick,
        Name = name,
        Key = key,
        Place = WeChatMessages.Place(info?.Value("Location_X"), info?.Value("Location_Y"), info?.Value("Label") ?? info?.Value("Poiname")),
    });

    private static MessageContent SubscribeSent(string name, XmlField? report) =>
        Event(PlatformEventKind.SendReport, name, report?.Value("MsgID"), report?.Value("ErrorStatus"));

    private static MessageContent Event(PlatformEventKind kind, string name, string? key, string? text = null) =>
        Event(new PlatformEvent { Kind = kind, Name = name, Key = key }, text);

    private static MessageContent Event(PlatformEvent done, string? text = null) => new() { Type = MessageType.Event, Event = done, Text = text };
}
