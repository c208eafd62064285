using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>What the account may know about its followers.</summary>
internal static class UserApi
{
    private const int BatchMost = 100;
    private const int Page = 10_000;
    private const int RemarkMost = 30;

    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/user/info", "user", "GET", Info),
        new("/cgi-bin/user/info/batchget", "user", "POST", Batch),
        new("/cgi-bin/user/get", "user", "GET", List),
        new("/cgi-bin/user/info/updateremark", "user", "POST", Remark),
    ];

    private static ApiAnswer Info(ApiCall call) => call.Account.Followers.Find(call.Word("openid")) is { } follower
        ? ApiAnswer.Data(Person(follower))
        : ApiAnswer.Error(40003);

    private static ApiAnswer Batch(ApiCall call)
    {
        var ids = (call.Body["user_list"] as JsonArray ?? []).OfType<JsonObject>().Select(user => user.Text("openid")).ToList();
        if (ids.Count is 0 or > BatchMost)
        {
            return ApiAnswer.Error(40032);
        }

        var people = ids.Select(call.Account.Followers.Find).ToList();
        return people.Contains(null)
            ? ApiAnswer.Error(40003)
            : ApiAnswer.Data(new JsonObject
            {
                ["user_info_list"] = new JsonArray([.. people.Select(person => Person(person!))]),
            });
    }

    private static ApiAnswer List(ApiCall call)
    {
        var after = call.Word("next_openid");
        var all = call.Account.Followers.All.Where(follower => follower.Subscribed).Select(follower => follower.OpenId).ToList();
        var start = after.Length == 0 ? 0 : all.IndexOf(after) + 1;
        if (after.Length > 0 && start == 0)
        {
            return ApiAnswer.Error(40003);
        }

        return ApiAnswer.Data(OpenIds(all.Skip(start).Take(Page).ToList(), all.Count));
    }

    private static ApiAnswer Remark(ApiCall call)
    {
        if (call.Account.Followers.Find(call.Body.Text("openid")) is not { } follower)
        {
            return ApiAnswer.Error(40003);
        }

        var remark = call.Body.Text("remark");
        if (remark.Length >= RemarkMost)
        {
            return ApiAnswer.Error(45002);
        }

        follower.Remark = remark;
        return ApiAnswer.Ok();
    }

    /// <summary>The list shape of <c>/user/get</c> and <c>/user/tag/get</c>.</summary>
    public static JsonObject OpenIds(IReadOnlyList<string> page, int? total)
    {
        var json = new JsonObject { ["count"] = page.Count };
        if (total is { } all)
        {
            json["total"] = all;
        }

        if (page.Count > 0)
        {
            json["data"] = new JsonObject { ["openid"] = new JsonArray([.. page.Select(id => JsonValue.Create(id))]) };
        }

        json["next_openid"] = page.Count > 0 ? page[^1] : "";
        return json;
    }

    private static JsonObject Person(Follower follower) => !follower.Subscribed
        ? new JsonObject { ["subscribe"] = 0, ["openid"] = follower.OpenId }
        : new JsonObject
        {
            ["subscribe"] = 1,
            ["openid"] = follower.OpenId,
            ["nickname"] = "",
            ["sex"] = 0,
            ["language"] = "zh_CN",
            ["city"] = "",
            ["province"] = "",
            ["country"] = "",
            ["headimgurl"] = "",
            ["subscribe_time"] = follower.SubscribedAt.ToUnixTimeSeconds(),
            ["unionid"] = UnionId.Of(follower.OpenId),
            ["remark"] = follower.Remark,
            ["groupid"] = follower.TagIds.Count > 0 ? follower.TagIds[0] : 0,
            ["tagid_list"] = new JsonArray([.. follower.TagIds.Select(id => JsonValue.Create(id))]),
            ["subscribe_scene"] = follower.SubscribeScene,
            ["qr_scene"] = follower.QrScene,
            ["qr_scene_str"] = follower.QrSceneText,
        };
}
