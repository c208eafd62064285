namespace Scrm.Tests.Emulators.WeChat.Api;

public class UserApiTests
{
    [Fact]
    public async Task A_follower_is_known_a_leaver_is_only_an_id_and_a_stranger_is_an_error()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var person = await platform.CallAsync("user/info?openid=o1&lang=zh_CN");
        Assert.Equal((1, "", 28), ((int)person["subscribe"]!, (string)person["nickname"]!, ((string)person["unionid"]!).Length));
        Assert.Equal(platform.Clock.GetUtcNow().ToUnixTimeSeconds(), (long)person["subscribe_time"]!);
        await platform.PhoneAsync("o1", "unfollow");
        var left = await platform.CallAsync("user/info?openid=o1");
        Assert.Equal((0, false), ((int)left["subscribe"]!, left.ContainsKey("unionid")));
        Assert.Equal(40003, EmulatedPlatform.Code(await platform.CallAsync("user/info?openid=o9")));
    }

    [Fact]
    public async Task Batches_lists_and_remarks_work_within_their_limits()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.FollowAsync("o2");
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("user/info/updateremark", new { openid = "o1", remark = "老客户" })));
        Assert.Equal(45002, EmulatedPlatform.Code(await platform.CallAsync("user/info/updateremark", new { openid = "o1", remark = new string('x', 30) })));
        var batch = await platform.CallAsync("user/info/batchget", new { user_list = new[] { new { openid = "o1" }, new { openid = "o2" } } });
        Assert.Equal("老客户", (string?)batch["user_info_list"]![0]!["remark"]);
        var many = Enumerable.Repeat(new { openid = "o1" }, 101);
        Assert.Equal(40032, EmulatedPlatform.Code(await platform.CallAsync("user/info/batchget", new { user_list = many })));
        var page = await platform.CallAsync("user/get?next_openid=o1");
        Assert.Equal((2, 1, "o2"), ((int)page["total"]!, (int)page["count"]!, (string)page["data"]!["openid"]![0]!));
    }
}
