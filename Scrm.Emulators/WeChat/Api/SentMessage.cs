using System.Text;
using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Reads the body of a customer-service message into the bubble it becomes, or the code that refuses it.</summary>
internal static class SentMessage
{
    private const int LongestText = 2048;

    public static (ChatLine? Line, int Refusal) Read(JsonObject body, MediaShelf media, DateTimeOffset now)
    {
        var kind = body.Text("msgtype");
        var part = body.Part(kind);
        var line = new ChatLine { Direction = ChatLine.In, Kind = kind, Via = "customer-service" };
        return kind switch
        {
            "text" => TextOf(line, part),
            "image" or "voice" => WithMedia(line, part, media, now, kind),
            "video" => WithMedia(line with { Title = part.Text("title"), Text = part.Text("description") }, part, media, now, "video"),
            "music" => (line with { Title = part.Text("title"), Text = part.Text("description"), Url = part.Text("musicurl") }, 0),
            "news" => News(line, part),
            "link" => (line with { Title = part.Text("title"), Text = part.Text("description"), Url = part.Text("url"), PictureUrl = part.Text("thumb_url") }, 0),
            "msgmenu" => Menu(line, part),
            "mpnews" => WithMedia(line, part, media, now, null),
            "mpnewsarticle" => part.Text("article_id").Length == 0 ? (null, 40007) : (line with { Title = part.Text("article_id") }, 0),
            "miniprogrampage" => (line with { Title = part.Text("title"), Text = part.Text("pagepath") }, 0),
            "wxcard" => (line with { Title = part.Text("card_id") }, 0),
            _ => (null, 40008),
        };
    }

    private static (ChatLine? Line, int Refusal) TextOf(ChatLine line, JsonObject part)
    {
        var text = part.Text("content");
        return text.Length == 0 ? (null, 44004)
            : Encoding.UTF8.GetByteCount(text) > LongestText ? (null, 45002)
            : (line with { Text = text }, 0);
    }

    private static (ChatLine? Line, int Refusal) WithMedia(ChatLine line, JsonObject part, MediaShelf shelf, DateTimeOffset now, string? type)
    {
        var item = shelf.Find(part.Text("media_id"), now);
        return item is null || (type is not null && item.Type != type) ? (null, 40007) : (line with { MediaId = item.Id }, 0);
    }

    private static (ChatLine? Line, int Refusal) News(ChatLine line, JsonObject part)
    {
        var articles = (part["articles"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        return articles.Count switch
        {
            0 => (null, 44003),
            > 1 => (null, 45008),
            _ => (line with { Articles = [.. articles.Select(Article)] }, 0),
        };
    }

    private static ChatArticle Article(JsonObject json) =>
        new(json.Text("title"), json.Text("description"), json.Text("url"), json.Text("picurl"));

    private static (ChatLine? Line, int Refusal) Menu(ChatLine line, JsonObject part)
    {
        var items = (part["list"] as JsonArray ?? []).OfType<JsonObject>().Select(Item).ToList();
        return items.Count == 0 || items.Exists(item => item.Content.Length == 0)
            ? (null, 47003)
            : (line with { Choices = new(part.Text("head_content"), items, part.Text("tail_content")) }, 0);
    }

    private static ChatChoice Item(JsonObject json) => new(json.Text("id") is { Length: > 0 } id ? id : $"{json.Number("id")}", json.Text("content"));
}
