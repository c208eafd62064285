namespace Scrm.Tests.Emulators.WeChat.Api;

public class TokenApiTests
{
    [Fact]
    public async Task A_token_needs_the_right_account_and_secret()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal(40013, await CodeAsync(platform, "grant_type=client_credential&appid=wx9&secret=x"));
        Assert.Equal(40125, await CodeAsync(platform, $"grant_type=client_credential&appid={EmulatedPlatform.AppId}&secret=x"));
        Assert.Equal(40002, await CodeAsync(platform, $"grant_type=other&appid={EmulatedPlatform.AppId}&secret=topsecret"));
        Assert.Equal(41002, await CodeAsync(platform, "grant_type=client_credential"));
    }

    [Fact]
    public async Task Missing_malformed_unknown_and_expired_tokens_have_their_own_codes()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var token = await platform.TokenAsync();
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("tags/get", token: token)));
        Assert.Equal(41001, EmulatedPlatform.Code(await platform.GetAsync("cgi-bin/tags/get")));
        Assert.Equal(40014, EmulatedPlatform.Code(await platform.CallAsync("tags/get", token: "short")));
        Assert.Equal(40001, EmulatedPlatform.Code(await platform.CallAsync("tags/get", token: new string('x', 100))));
        platform.Clock.Advance(TimeSpan.FromSeconds(7200));
        Assert.Equal(42001, EmulatedPlatform.Code(await platform.CallAsync("tags/get", token: token)));
    }

    [Fact]
    public async Task The_stable_token_is_long_repeats_itself_and_shrinks_with_time()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var first = await StableAsync(platform);
        platform.Clock.Advance(TimeSpan.FromSeconds(100));
        var second = await StableAsync(platform);
        Assert.Equal((string)first["access_token"]!, (string)second["access_token"]!);
        Assert.Equal(512, ((string)first["access_token"]!).Length);
        Assert.Equal((7200, 7100), ((int)first["expires_in"]!, (int)second["expires_in"]!));
    }

    [Fact]
    public async Task The_classic_token_is_sold_two_thousand_times_a_day()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        for (var i = 0; i < 2000; i++)
        {
            await platform.TokenAsync();
        }

        Assert.Equal(45009, await CodeAsync(platform, $"grant_type=client_credential&appid={EmulatedPlatform.AppId}&secret=topsecret"));
        platform.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEmpty(await platform.TokenAsync());
    }

    [Fact]
    public async Task Errors_end_with_a_request_id_and_answers_hold_members_nobody_asked_for()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Matches(" rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$", (string?)(await platform.CallAsync("menu/get?x=1", token: "short"))["errmsg"]);
        Assert.NotNull((await platform.CallAsync("tags/get"))["x_trace"]);
    }

    private static Task<System.Text.Json.Nodes.JsonObject> StableAsync(EmulatedPlatform platform) =>
        platform.ControlAsync("cgi-bin/stable_token", new { grant_type = "client_credential", appid = EmulatedPlatform.AppId, secret = "topsecret" });

    private static async Task<int> CodeAsync(EmulatedPlatform platform, string query) =>
        EmulatedPlatform.Code(await platform.GetAsync($"cgi-bin/token?{query}"));
}
