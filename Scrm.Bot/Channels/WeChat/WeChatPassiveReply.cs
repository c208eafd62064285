using System.Globalization;
using System.Text;
using System.Xml;
using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Writes a reply that travels in the response to the push itself.</summary>
internal static class WeChatPassiveReply
{
    /// <summary>The XML, or null when this content cannot travel so and goes through the API instead.</summary>
    public static string? Write(MessageContent content, string customer, string account, DateTimeOffset now)
    {
        if (Body(content) is not { } body)
        {
            return null;
        }

        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"<xml><ToUserName>{Cdata(customer)}</ToUserName><FromUserName>{Cdata(account)}</FromUserName>" +
            $"<CreateTime>{time}</CreateTime>{body}</xml>";
    }

    private static string? Body(MessageContent content) => content switch
    {
        { Type: MessageType.Text, Text: { } text } => Text(text),
        { Type: MessageType.Menu } => Text(WeChatLimits.MenuText(content)),
        { Type: MessageType.Image, Media.PlatformId: { } id } => $"{Type("image")}<Image>{Element("MediaId", id)}</Image>",
        { Type: MessageType.Voice, Media.PlatformId: { } id } => $"{Type("voice")}<Voice>{Element("MediaId", id)}</Voice>",
        { Type: MessageType.Video, Media.PlatformId: { } id } =>
            $"{Type("video")}<Video>{Element("MediaId", id)}{Element("Title", content.Media.FileName)}{Element("Description", content.Text)}</Video>",
        { Type: MessageType.Link, Link: { } link } => News(link),
        _ => null,
    };

    private static string? Text(string text) =>
        WeChatLimits.FitsText(text) ? Type("text") + Element("Content", text) : null;

    private static string News(LinkCard link) =>
        $"{Type("news")}<ArticleCount>1</ArticleCount><Articles><item>{Element("Title", link.Title)}{Element("Description", link.Description)}" +
        $"{Element("PicUrl", link.PictureUrl)}{Element("Url", link.Url)}</item></Articles>";

    private static string Type(string type) => Element("MsgType", type);

    private static string Element(string name, string? text) => $"<{name}>{Cdata(text ?? "")}</{name}>";

    // "]]>" would end the section, so it is cut in two; characters XML forbids would spoil the whole reply.
    private static string Cdata(string text)
    {
        var clean = new StringBuilder(text.Length + 16).Append("<![CDATA[");
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.Replace("]]>", "]]]]><![CDATA[>", 9, clean.Length - 9).Append("]]>").ToString();
    }
}
