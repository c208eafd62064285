using System.Text.Json;
using Scrm.Bot.Channels.WeChat;
using Scrm.Bot.Channels.Xml;
using Scrm.Core.Content;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>Payloads from the platform's documentation and from other people's tests.</summary>
public class XmlVectorTests
{
    private const string File = "wechat_xml.json";

    public static IEnumerable<TheoryDataRow<string>> All => Vectors.Ids(File, _ => true);

    public static IEnumerable<TheoryDataRow<string>> Inbound => Vectors.Ids(File, v => Vectors.Text(v, "direction") == "inbound");

    public static IEnumerable<TheoryDataRow<string>> Replies => Vectors.Ids(File, v => Vectors.Text(v, "direction") == "reply");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_field_is_read(string id)
    {
        var v = Vectors.Get(File, id);

        Assert.Empty(XmlFields.Differences(v.GetProperty("fields"), GuardedXml.Read(Vectors.Text(v, "xml")).Value!));
    }

    [Theory]
    [MemberData(nameof(Inbound))]
    public void Every_payload_becomes_a_message_of_its_kind(string id)
    {
        var v = Vectors.Get(File, id);
        var raw = Vectors.Text(v, "xml");
        var xml = GuardedXml.Read(raw).Value!;

        var message = WeChatMapper.ToInbound(WeChatAccount.WithSettings(), new WeChatPush(xml, raw, false, "stamp"), new FakeClock().GetUtcNow())!;

        var fields = v.GetProperty("fields");
        Assert.Equal(Vectors.Text(fields, "FromUserName").Trim(), message.ExternalId);
        Assert.Equal(Vectors.Text(fields, "CreateTime").Trim(), $"{message.SentAt.ToUnixTimeSeconds()}");
        Assert.Equal(Kind(Vectors.Text(v, "msg_type").Trim(), Vectors.Text(v, "event").Trim()), Kind(message.Content));
        Assert.Equal(message.Content.Type == MessageType.Event ? null : xml.Value("MsgId"), message.PlatformMessageId);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_passive_reply_has_the_documented_fields(string id)
    {
        var v = Vectors.Get(File, id);
        var fields = v.GetProperty("fields");
        Assert.SkipWhen(Content(fields) is null, "We send neither music nor customers to another service.");

        var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Vectors.Text(fields, "CreateTime"), null));
        var reply = WeChatPassiveReply.Write(Content(fields)!, Vectors.Text(fields, "ToUserName"), Vectors.Text(fields, "FromUserName"), time);

        Assert.Empty(XmlFields.Differences(fields, GuardedXml.Read(reply!).Value!));
    }

    private static MessageContent? Content(JsonElement fields) => Vectors.Text(fields, "MsgType") switch
    {
        "text" => MessageContent.OfText(Vectors.Text(fields, "Content")),
        "image" => Attachment(MessageType.Image, fields.GetProperty("Image")),
        "voice" => Attachment(MessageType.Voice, fields.GetProperty("Voice")),
        "video" => Attachment(MessageType.Video, fields.GetProperty("Video")),
        "news" => Card(fields.GetProperty("Articles").GetProperty("item")),
        _ => null,
    };

    private static MessageContent Attachment(MessageType type, JsonElement media) =>
        new()
        {
            Type = type,
            Text = Vectors.TextOrNull(media, "Description"),
            Media = new Media { PlatformId = Vectors.Text(media, "MediaId"), FileName = Vectors.TextOrNull(media, "Title") },
        };

    private static MessageContent Card(JsonElement item) => new()
    {
        Type = MessageType.Link,
        Link = new LinkCard(Vectors.Text(item, "Url"), Vectors.Text(item, "Title"), Vectors.Text(item, "Description"), Vectors.Text(item, "PicUrl")),
    };

    private static string Kind(MessageContent content) => content.Type == MessageType.Event ? $"{content.Event!.Kind}" : $"{content.Type}";

    private static string Kind(string type, string name) => (type, name.ToLowerInvariant()) switch
    {
        ("event", "subscribe") => "Subscribe",
        ("event", "unsubscribe") => "Unsubscribe",
        ("event", "scan") => "Scan",
        ("event", "location") => "LocationReport",
        ("event", "view" or "view_miniprogram") => "MenuView",
        ("event", "click" or "scancode_push" or "scancode_waitmsg" or "pic_sysphoto" or "pic_photo_or_album" or "pic_weixin" or "location_select") => "MenuClick",
        ("event", "masssendjobfinish" or "templatesendjobfinish" or "subscribe_msg_sent_event") => "SendReport",
        ("event", _) => "Other",
        ("text" or "image" or "voice" or "video" or "location" or "link", _) => char.ToUpperInvariant(type[0]) + type[1..],
        ("shortvideo", _) => "Video",
        _ => "Unknown",
    };
}
