using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>How often the account called what.</summary>
internal static class QuotaApi
{
    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/clear_quota", "quota", "POST", Clear),
        new("/cgi-bin/openapi/quota/get", "quota", "POST", Get),
    ];

    private static ApiAnswer Clear(ApiCall call) =>
        call.Body.Text("appid") != call.Account.Settings.AppId ? ApiAnswer.Error(40013)
        : call.Account.Meter.Clear(call.Now) ? ApiAnswer.Ok()
        : ApiAnswer.Error(48006);

    private static ApiAnswer Get(ApiCall call)
    {
        var path = call.Body.Text("cgi_path");
        if (!path.StartsWith('/'))
        {
            return ApiAnswer.Error(61451);
        }

        var limit = CallMeter.Limit(path);
        var used = call.Account.Meter.UsedToday(path, call.Now);
        return ApiAnswer.Data(new JsonObject
        {
            ["errcode"] = 0,
            ["errmsg"] = "ok",
            ["quota"] = new JsonObject { ["daily_limit"] = limit, ["used"] = used, ["remain"] = Math.Max(0, limit - used) },
        });
    }
}
