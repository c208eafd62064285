namespace Scrm.Tests.Emulators.WeChat.Memory;

public class StateFileTests
{
    [Fact]
    public async Task Followers_chats_tags_codes_menus_and_quota_survive_a_restart()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        string firstMessage;
        await using (var platform = await EmulatedPlatform.StartAsync(stateFile: file))
        {
            await platform.FollowAsync("o1");
            firstMessage = (string)(await platform.PhoneAsync("o1", "text", new { text = "还在吗" }))["msgId"]!;
            var tag = (int)(await platform.CallAsync("tags/create", new { tag = new { name = "老客户" } }))["tag"]!["id"]!;
            await platform.CallAsync("tags/members/batchtagging", new { openid_list = new[] { "o1" }, tagid = tag });
            await platform.CallAsync("menu/create", new { button = new[] { new { name = "新", type = "click", key = "NEW" } } });
            await platform.CallAsync("qrcode/create", """{"action_name":"QR_LIMIT_STR_SCENE","action_info":{"scene":{"scene_str":"door"}}}""");
            Assert.Equal(0, await platform.SendTextAsync("o1", "在的"));
        }

        await using var again = await EmulatedPlatform.StartAsync(stateFile: file);
        var profile = await again.GetAsync("phones/o1");
        Assert.True((bool)profile["following"]!);
        Assert.Equal("NEW", (string?)profile["menu"]![0]!["key"]);
        Assert.Equal("door", (string?)profile["codes"]![0]!["scene"]);
        var lines = await again.ChatWhenAsync("o1", _ => true);
        Assert.Equal(["还在吗", "在的"], lines.Where(line => (string?)line["kind"] == "text").Select(line => (string)line["text"]!));
        Assert.Equal([100], (await again.CallAsync("user/info?openid=o1"))["tagid_list"]!.AsArray().Select(id => (int)id!));
        Assert.Equal(4, (int)(await again.GetAsync("phones/o1/quota"))["grants"]!.AsArray().Single(grant => (string)grant!["action"]! == "message")!["remaining"]!);
        Assert.NotEqual(firstMessage, (string)(await again.PhoneAsync("o1", "text", new { text = "再来" }))["msgId"]!);
        File.Delete(file);
    }

    [Fact]
    public async Task A_file_that_is_none_is_passed_over()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, "{ not a state", TestContext.Current.CancellationToken);
        await using var platform = await EmulatedPlatform.StartAsync(stateFile: file);
        Assert.False((bool)(await platform.GetAsync("phones/o1"))["following"]!);
        File.Delete(file);
    }
}
