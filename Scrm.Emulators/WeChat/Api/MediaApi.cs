using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Temporary media: upload, download (a video answers with an address), pictures for articles.</summary>
internal static class MediaApi
{
    private static readonly Dictionary<string, (int Largest, string[] Endings)> Kinds = new()
    {
        ["image"] = (10 << 20, [".bmp", ".png", ".jpeg", ".jpg", ".gif"]),
        ["voice"] = (2 << 20, [".amr", ".mp3", ".speex"]),
        ["video"] = (10 << 20, [".mp4"]),
        ["thumb"] = (64 << 10, [".jpg", ".jpeg"]),
    };

    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/media/upload", "media", "POST", Upload),
        new("/cgi-bin/media/get", "media", "GET", Get),
        new("/cgi-bin/media/get/jssdk", "media", "GET", Get),
        new("/cgi-bin/media/uploadimg", "media", "POST", UploadPicture),
    ];

    private static ApiAnswer Upload(ApiCall call)
    {
        var type = call.Word("type");
        if (!Kinds.TryGetValue(type, out var kind))
        {
            return ApiAnswer.Error(40004);
        }

        var refusal = Refusal(call.Upload, kind.Largest, kind.Endings);
        if (refusal != 0)
        {
            return ApiAnswer.Error(refusal);
        }

        var item = Keep(call, type);
        return ApiAnswer.Data(new JsonObject
        {
            ["type"] = type,
            [type == "thumb" ? "thumb_media_id" : "media_id"] = item.Id,
            ["created_at"] = call.Now.ToUnixTimeSeconds(),
            ["item"] = new JsonArray(),
        });
    }

    private static ApiAnswer UploadPicture(ApiCall call)
    {
        var refusal = Refusal(call.Upload, 1 << 20, [".png", ".jpg", ".jpeg"]);
        return refusal != 0
            ? ApiAnswer.Error(refusal)
            : ApiAnswer.Data(new JsonObject { ["url"] = $"{call.Origin}/files/{Keep(call, "image").Id}" });
    }

    private static ApiAnswer Get(ApiCall call)
    {
        var id = call.Word("media_id");
        if (id.Length == 0)
        {
            return ApiAnswer.Error(41006);
        }

        if (call.Account.Media.Find(id, call.Now) is not { } item)
        {
            return ApiAnswer.Error(40007);
        }

        return item.Type is "video" or "shortvideo"
            ? ApiAnswer.Data(new JsonObject { ["video_url"] = $"{call.Origin}/files/{item.Id}" })
            : ApiAnswer.Bytes(item.Bytes, item.ContentType, item.FileName);
    }

    private static int Refusal(ApiUpload? upload, int largest, string[] endings) =>
        upload is null || upload.Bytes.Length == 0 ? 41005
        : upload.Bytes.Length > largest ? 45001
        : !endings.Contains(Path.GetExtension(upload.FileName), StringComparer.OrdinalIgnoreCase) ? 40005
        : 0;

    private static MediaItem Keep(ApiCall call, string type) =>
        call.Account.Media.Put(type, call.Upload!.ContentType, call.Upload.FileName, call.Upload.Bytes, call.Now);
}
