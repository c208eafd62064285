using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>The account's tags themselves.</summary>
internal static class TagApi
{
    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/tags/create", "tags", "POST", Create),
        new("/cgi-bin/tags/get", "tags", null, Get),
        new("/cgi-bin/tags/update", "tags", "POST", Update),
        new("/cgi-bin/tags/delete", "tags", "POST", Delete),
    ];

    private static ApiAnswer Create(ApiCall call)
    {
        var (tag, refusal) = call.Account.Tags.Create(call.Body.Part("tag").Text("name"));
        return tag is null
            ? ApiAnswer.Error(refusal)
            : ApiAnswer.Data(new JsonObject { ["tag"] = new JsonObject { ["id"] = tag.Id, ["name"] = tag.Name } });
    }

    private static ApiAnswer Get(ApiCall call) => ApiAnswer.Data(new JsonObject
    {
        ["tags"] = new JsonArray([.. call.Account.Tags.All.Select(tag => Json(tag, call.Account.Followers))]),
    });

    private static ApiAnswer Update(ApiCall call)
    {
        var tag = call.Body.Part("tag");
        return ApiAnswer.Of(call.Account.Tags.Rename(Id(tag, "id"), tag.Text("name")));
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        var id = Id(call.Body.Part("tag"), "id");
        var refusal = call.Account.Tags.Remove(id);
        if (refusal == 0)
        {
            foreach (var follower in call.Account.Followers.All)
            {
                follower.TagIds.Remove(id);
            }
        }

        return ApiAnswer.Of(refusal);
    }

    /// <summary>A tag id of the body; −1, which no tag has, where it is none.</summary>
    public static int Id(JsonObject json, string name) => json.Number(name) is { } id and >= 0 and <= int.MaxValue ? (int)id : -1;

    private static JsonObject Json(FollowerTag tag, FollowerBook followers) => new()
    {
        ["id"] = tag.Id,
        ["name"] = tag.Name,
        ["count"] = followers.All.Count(follower => follower.Subscribed && follower.TagIds.Contains(tag.Id)),
    };
}
