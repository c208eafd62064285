using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Who carries which tag.</summary>
internal static class TagMembersApi
{
    private const int BatchMost = 50;
    private const int TagsMost = 20;
    private const int Page = 10_000;

    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/tags/members/batchtagging", "tags", "POST", call => Change(call, Put)),
        new("/cgi-bin/tags/members/batchuntagging", "tags", "POST", call => Change(call, Take)),
        new("/cgi-bin/tags/getidlist", "tags", "POST", OfPerson),
        new("/cgi-bin/user/tag/get", "tags", null, Members),
    ];

    private static ApiAnswer Change(ApiCall call, Func<IReadOnlyList<Follower>, int, int> how)
    {
        var ids = call.Body.Texts("openid_list");
        if (ids.Count is 0 or > BatchMost)
        {
            return ApiAnswer.Error(40032);
        }

        var tag = TagApi.Id(call.Body, "tagid");
        if (!call.Account.Tags.Has(tag))
        {
            return ApiAnswer.Error(TagBook.BadId);
        }

        var people = ids.Select(call.Account.Followers.Find).OfType<Follower>().ToList();
        return people.Count < ids.Count ? ApiAnswer.Error(49003) : ApiAnswer.Of(how(people, tag));
    }

    private static int Put(IReadOnlyList<Follower> people, int tag)
    {
        var without = people.Where(person => !person.TagIds.Contains(tag)).Distinct().ToList();
        if (without.Exists(person => person.TagIds.Count >= TagsMost))
        {
            return 45059;
        }

        without.ForEach(person => person.TagIds.Add(tag));
        return 0;
    }

    private static int Take(IReadOnlyList<Follower> people, int tag)
    {
        foreach (var person in people)
        {
            person.TagIds.Remove(tag);
        }

        return 0;
    }

    private static ApiAnswer OfPerson(ApiCall call) => call.Account.Followers.Find(call.Body.Text("openid")) is { } person
        ? ApiAnswer.Data(new JsonObject { ["tagid_list"] = new JsonArray([.. person.TagIds.Select(id => JsonValue.Create(id))]) })
        : ApiAnswer.Error(40003);

    private static ApiAnswer Members(ApiCall call)
    {
        var tag = TagApi.Id(call.Body, "tagid");
        if (!call.Account.Tags.Has(tag))
        {
            return ApiAnswer.Error(TagBook.BadId);
        }

        var all = call.Account.Followers.All.Where(person => person.Subscribed && person.TagIds.Contains(tag)).Select(person => person.OpenId);
        var after = call.Body.Text("next_openid");
        var rest = after.Length == 0 ? all : all.SkipWhile(id => id != after).Skip(1);
        return ApiAnswer.Data(UserApi.OpenIds([.. rest.Take(Page)], total: null));
    }
}
