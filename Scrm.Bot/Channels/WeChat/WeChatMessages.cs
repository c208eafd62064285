using System.Globalization;
using Scrm.Bot.Channels.Xml;
using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What customers say, by <c>MsgType</c>.</summary>
internal static class WeChatMessages
{
    public static MessageContent Content(string? type, XmlField xml) => type switch
    {
        "text" => Text(xml),
        "image" => Attachment(MessageType.Image, xml, null),
        "voice" => Attachment(MessageType.Voice, xml, VoiceType(xml.Value("Format"))) with { Text = xml.Value("Recognition") },
        "video" or "shortvideo" => Attachment(MessageType.Video, xml, null),
        "location" => Location(xml),
        "link" => Link(xml),
        "file" => File(xml),
        _ => Unknown(xml),
    };

    /// <summary>A place, or null when the numbers are none on earth.</summary>
    public static Place? Place(string? latitude, string? longitude, string? label) =>
        Number(latitude) is { } lat && Math.Abs(lat) <= 90 && Number(longitude) is { } lng && Math.Abs(lng) <= 180
            ? new Place(lat, lng, label)
            : null;

    private static MessageContent Text(XmlField xml)
    {
        var content = MessageContent.OfText(xml.Child("Content")?.Text ?? "");
        return xml.Value("bizmsgmenuid") is { } choice
            ? content with { Event = new PlatformEvent { Kind = PlatformEventKind.ChoiceTapped, Name = "bizmsgmenuid", Key = choice } }
            : content;
    }

    private static MessageContent Attachment(MessageType type, XmlField xml, string? contentType) => new()
    {
        Type = type,
        Media = new Media { PlatformId = xml.Value("MediaId"), PlatformUrl = xml.Value("PicUrl"), ContentType = contentType },
    };

    private static string? VoiceType(string? format) => format?.ToLowerInvariant() switch
    {
        "amr" => "audio/amr",
        "speex" => "audio/speex",
        "mp3" => "audio/mpeg",
        _ => null,
    };

    private static MessageContent Location(XmlField xml) =>
        Place(xml.Value("Location_X"), xml.Value("Location_Y"), xml.Value("Label")) is { } place
            ? new MessageContent { Type = MessageType.Location, Place = place }
            : Unknown(xml);

    // An address of another scheme must not become something an agent can click; the payload is kept raw.
    private static MessageContent Link(XmlField xml)
    {
        var url = xml.Value("Url") is { } text && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? text
            : "";
        return new MessageContent
        {
            Type = MessageType.Link,
            Link = new LinkCard(url, xml.Value("Title") ?? url, xml.Value("Description"), null),
        };
    }

    // The platform tells of files but hands them out through no API.
    private static MessageContent File(XmlField xml) => new()
    {
        Type = MessageType.File,
        Media = new Media
        {
            FileName = xml.Value("Title"),
            Size = long.TryParse(xml.Value("FileTotalLen"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null,
            Problem = "unsupported",
        },
    };

    // An event is something a device or the platform did, and grants nothing.
    private static MessageContent Unknown(XmlField xml) => new()
    {
        Type = MessageType.Unknown,
        Event = (xml.Value("Event") ?? (xml.Value("MsgType") is "event" ? "event" : null)) is { } name
            ? new PlatformEvent { Kind = PlatformEventKind.Other, Name = name }
            : null,
    };

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
