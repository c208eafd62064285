using System.Globalization;
using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Parametric QR codes.</summary>
internal static class QrApi
{
    private const long Longest = 2_592_000;
    private const long Shortest = 60;
    private const int LongestScene = 64;
    private const long LastPermanentId = 100_000;

    public static ApiRoute[] Routes { get; } = [new("/cgi-bin/qrcode/create", "qrcode", "POST", Create)];

    private static ApiAnswer Create(ApiCall call)
    {
        var action = call.Body.Text("action_name");
        var permanent = action is "QR_LIMIT_SCENE" or "QR_LIMIT_STR_SCENE";
        var byNumber = action is "QR_SCENE" or "QR_LIMIT_SCENE";
        if (!permanent && action is not ("QR_SCENE" or "QR_STR_SCENE"))
        {
            return ApiAnswer.Error(40052);
        }

        if (Scene(call.Body.Part("action_info").Part("scene"), byNumber, permanent) is not { } scene)
        {
            return ApiAnswer.Error(40053);
        }

        var seconds = call.Body.Number("expire_seconds") ?? Shortest;
        if (!permanent && seconds is < 1 or > Longest)
        {
            return ApiAnswer.Error(40053);
        }

        var code = call.Account.QrCodes.Create(scene, byNumber, permanent ? null : call.Now.AddSeconds(seconds));
        var json = new JsonObject { ["ticket"] = code.Ticket };
        if (!permanent)
        {
            json["expire_seconds"] = seconds;
        }

        json["url"] = code.Url;
        return ApiAnswer.Data(json);
    }

    private static string? Scene(JsonObject scene, bool byNumber, bool permanent) => byNumber
        ? scene.Number("scene_id") is { } id && id >= 1 && id <= (permanent ? LastPermanentId : uint.MaxValue)
            ? id.ToString(CultureInfo.InvariantCulture)
            : null
        : scene.Text("scene_str") is { Length: >= 1 and <= LongestScene } text ? text : null;
}
