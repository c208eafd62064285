namespace Scrm.Tests.Emulators.WeChat.Api;

public class TagMembersApiTests
{
    [Fact]
    public async Task Tagging_is_seen_in_every_view_and_can_be_undone()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var tag = (int)(await platform.CallAsync("tags/create", new { tag = new { name = "高消费" } }))["tag"]!["id"]!;
        Assert.Equal(0, await TagAsync(platform, "batchtagging", tag, "o1"));
        Assert.Equal([tag], await TagsOfAsync(platform));
        Assert.Equal(tag, (int)(await platform.CallAsync("user/info?openid=o1&lang=zh_CN"))["tagid_list"]![0]!);
        Assert.Equal("o1", (string?)(await platform.CallAsync("user/tag/get", new { tagid = tag }))["data"]!["openid"]![0]);
        Assert.Equal(1, (int)(await platform.CallAsync("tags/get"))["tags"]!.AsArray().Single(one => (int)one!["id"]! == tag)!["count"]!);
        Assert.Equal(0, await TagAsync(platform, "batchuntagging", tag, "o1"));
        Assert.Empty(await TagsOfAsync(platform));
    }

    [Fact]
    public async Task The_limits_have_their_codes()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var ids = new List<int>();
        for (var i = 0; i < 21; i++)
        {
            ids.Add((int)(await platform.CallAsync("tags/create", new { tag = new { name = $"t{i}" } }))["tag"]!["id"]!);
        }

        foreach (var id in ids.Take(20))
        {
            Assert.Equal(0, await TagAsync(platform, "batchtagging", id, "o1"));
        }

        Assert.Equal(45059, await TagAsync(platform, "batchtagging", ids[20], "o1"));
        Assert.Equal(45159, await TagAsync(platform, "batchtagging", 9999, "o1"));
        Assert.Equal(49003, await TagAsync(platform, "batchtagging", ids[0], "o-unknown"));
        Assert.Equal(40032, await TagAsync(platform, "batchtagging", ids[0], [.. Enumerable.Repeat("o1", 51)]));
        Assert.Equal(45158, EmulatedPlatform.Code(await platform.CallAsync("tags/update", new { tag = new { id = ids[0], name = new string('x', 31) } })));
        Assert.Equal(40033, EmulatedPlatform.Code(await platform.CallAsync("tags/create", """{"tag":{"name":"\u9ad8"}}""")));
    }

    [Fact]
    public async Task Deleting_a_tag_takes_it_from_everybody()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var tag = (int)(await platform.CallAsync("tags/create", new { tag = new { name = "x" } }))["tag"]!["id"]!;
        await TagAsync(platform, "batchtagging", tag, "o1");
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("tags/delete", new { tag = new { id = tag } })));
        Assert.Empty(await TagsOfAsync(platform));
        Assert.Equal(45058, EmulatedPlatform.Code(await platform.CallAsync("tags/delete", new { tag = new { id = 2 } })));
    }

    private static async Task<int> TagAsync(EmulatedPlatform platform, string verb, int tag, params string[] people) =>
        EmulatedPlatform.Code(await platform.CallAsync($"tags/members/{verb}", new { openid_list = people, tagid = tag }));

    private static async Task<int[]> TagsOfAsync(EmulatedPlatform platform) =>
        [.. (await platform.CallAsync("tags/getidlist", new { openid = "o1" }))["tagid_list"]!.AsArray().Select(id => (int)id!)];
}
