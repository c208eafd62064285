namespace Scrm.Tests.Emulators.WeChat.Api;

public class SendApiTests
{
    [Fact]
    public async Task After_a_message_five_answers_go_and_the_sixth_is_refused()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.PhoneAsync("o1", "text", new { text = "hi" });
        var token = await platform.TokenAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(0, await platform.SendTextAsync("o1", $"answer {i}", token));
        }

        Assert.Equal(45047, await platform.SendTextAsync("o1", "too many", token));
        await platform.PhoneAsync("o1", "text", new { text = "hi again" });
        Assert.Equal(0, await platform.SendTextAsync("o1", "fine", token));
        platform.Clock.Advance(TimeSpan.FromHours(48));
        Assert.Equal(45015, await platform.SendTextAsync("o1", "too late"));
    }

    [Fact]
    public async Task Who_left_or_never_came_cannot_be_written_to()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.PhoneAsync("o1", "text", new { text = "hi" });
        await platform.PhoneAsync("o1", "unfollow");
        Assert.Equal(45015, await platform.SendTextAsync("o1", "come back"));
        Assert.Equal(40003, await platform.SendTextAsync("o-unknown", "hello?"));
    }

    [Fact]
    public async Task A_follow_allows_three_answers_within_a_minute()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(0, await platform.SendTextAsync("o1", "welcome"));
        }

        Assert.Equal(45047, await platform.SendTextAsync("o1", "too many"));
        platform.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(45015, await platform.SendTextAsync("o1", "too late"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_message_decides_its_code()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        Assert.Equal(0, await platform.SendTextAsync("o1", new string('字', 682)));
        Assert.Equal(45002, await platform.SendTextAsync("o1", new string('字', 683)));
        Assert.Equal(44004, await platform.SendTextAsync("o1", ""));
        Assert.Equal(40007, await SendAsync(platform, new { touser = "o1", msgtype = "image", image = new { media_id = "gone" } }));
        Assert.Equal(40008, await SendAsync(platform, new { touser = "o1", msgtype = "hologram" }));
        Assert.Equal(45008, await SendAsync(platform, new { touser = "o1", msgtype = "news", news = new { articles = new[] { new { title = "a" }, new { title = "b" } } } }));
        Assert.Equal(65401, await SendAsync(platform, new { touser = "o1", msgtype = "text", text = new { content = "x" }, customservice = new { kf_account = "a@b" } }));
        Assert.Equal(47001, await SendAsync(platform, "{broken"));
    }

    [Fact]
    public async Task Escaped_characters_reach_the_phone_as_escapes()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await SendAsync(platform, """{"touser":"o1","msgtype":"text","text":{"content":"\u4f60好\n\\u4f60 \ud83d\ude00"}}""");
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["direction"] == "in"));
        Assert.Equal("\\u4f60好\n\\u4f60 \\ud83d\\ude00", (string?)lines[^1]["text"]);
    }

    [Fact]
    public async Task A_msgmenu_reaches_the_phone_with_its_items()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var menu = new { head_content = "满意吗", list = new[] { new { id = "101", content = "满意" }, new { id = "102", content = "不满意" } }, tail_content = "谢谢" };
        Assert.Equal(0, await SendAsync(platform, new { touser = "o1", msgtype = "msgmenu", msgmenu = menu }));
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["kind"] == "msgmenu"));
        Assert.Equal(["101", "102"], lines[^1]["choices"]!["items"]!.AsArray().Select(item => (string)item!["id"]!));
    }

    [Fact]
    public async Task Typing_needs_a_fresh_interaction_lasts_fifteen_seconds_and_ends_with_a_message()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        Assert.Equal(45072, await TypeAsync(platform, "Sing"));
        Assert.Equal(0, await TypeAsync(platform, "Typing"));
        Assert.True((bool)(await platform.GetAsync("phones/o1/chat"))["typing"]!);
        Assert.Equal(45081, await TypeAsync(platform, "Typing"));
        await platform.SendTextAsync("o1", "here");
        Assert.False((bool)(await platform.GetAsync("phones/o1/chat"))["typing"]!);
        Assert.Equal(0, await TypeAsync(platform, "Typing"));
        platform.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.False((bool)(await platform.GetAsync("phones/o1/chat"))["typing"]!);
        platform.Clock.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(45080, await TypeAsync(platform, "Typing"));
    }

    [Fact]
    public async Task Json_is_taken_under_any_content_type()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        using var body = new StringContent("""{"touser":"o1","msgtype":"text","text":{"content":"x"}}""", null, "application/x-www-form-urlencoded");
        using var response = await platform.Http.PostAsync($"cgi-bin/message/custom/send?access_token={await platform.TokenAsync()}", body, TestContext.Current.CancellationToken);
        Assert.Contains("\"errcode\":0", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<int> SendAsync(EmulatedPlatform platform, object body) =>
        EmulatedPlatform.Code(await platform.CallAsync("message/custom/send", body));

    private static async Task<int> TypeAsync(EmulatedPlatform platform, string command) =>
        EmulatedPlatform.Code(await platform.CallAsync("message/custom/typing", new { touser = "o1", command }));
}
