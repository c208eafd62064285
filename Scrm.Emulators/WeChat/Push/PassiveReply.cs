using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>The bubble a passive reply becomes; null where its media does not exist, which the platform drops silently.</summary>
internal static class PassiveReply
{
    public static ChatLine? Line(ForeignXml reply, PushJob job, DateTimeOffset now)
    {
        var kind = reply["MsgType"];
        var part = reply.Find(kind switch { "image" => "Image", "voice" => "Voice", "video" => "Video", "music" => "Music", _ => "" });
        var line = new ChatLine { Direction = ChatLine.In, Kind = kind, Via = "passive" };
        return kind switch
        {
            "text" => reply["Content"].Length == 0 ? null : line with { Text = reply["Content"] },
            "image" or "voice" or "video" => job.Account.Media.Find(part?["MediaId"], now) is { } media
                ? line with { MediaId = media.Id, Title = part?["Title"], Text = part?["Description"] }
                : null,
            "music" => line with { Title = part?["Title"], Text = part?["Description"], Url = part?["MusicUrl"] },
            "news" => line with { Articles = Articles(reply, job.MostArticles) },
            _ => line with { Direction = ChatLine.Notice, Kind = "transfer", Text = reply.Find("TransInfo")?["KfAccount"] },
        };
    }

    private static List<ChatArticle> Articles(ForeignXml reply, int most) =>
    [
        .. (reply.Find("Articles")?.Children ?? [])
            .Where(item => item.Name == "item")
            .Take(most)
            .Select(item => new ChatArticle(item["Title"], item["Description"], item["Url"], item["PicUrl"])),
    ];
}
