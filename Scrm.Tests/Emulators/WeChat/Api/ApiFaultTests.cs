using System.Net;

namespace Scrm.Tests.Emulators.WeChat.Api;

public class ApiFaultTests
{
    [Theory]
    [InlineData("busy", null, -1)]
    [InlineData("errcode", 45009, 45009)]
    [InlineData("errcode", 40001, 40001)]
    [InlineData("expire-token", null, 42001)]
    public async Task An_error_code_comes_as_often_as_set_and_nothing_reaches_the_phone(string kind, int? errcode, int expected)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "send", kind, errcode });
        Assert.Equal(expected, await platform.SendTextAsync("o1", "lost"));
        Assert.Equal(0, await platform.SendTextAsync("o1", "kept"));
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["direction"] == "in"));
        Assert.Equal(["kept"], lines.Where(line => (string?)line["direction"] == "in").Select(line => (string)line["text"]!));
    }

    [Theory]
    [InlineData("reset", 0)]
    [InlineData("accept-reset", 1)]
    [InlineData("half-close", 1)]
    public async Task A_broken_connection_may_or_may_not_have_delivered(string kind, int delivered)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "/cgi-bin/message/custom/send", kind });
        await Assert.ThrowsAnyAsync<Exception>(() => platform.SendTextAsync("o1", "perhaps"));
        var lines = await platform.ChatWhenAsync("o1", _ => true);
        Assert.Equal(delivered, lines.Count(line => (string?)line["direction"] == "in"));
    }

    [Fact]
    public async Task A_server_error_has_its_status()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.ControlAsync("faults", new { on = "token", kind = "http", status = 503 });
        using var response = await platform.Http.GetAsync("cgi-bin/token", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task All_tokens_can_be_expired_at_once()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var token = await platform.TokenAsync();
        await platform.ControlAsync("faults", new { on = "token", kind = "expire-all" });
        Assert.Equal(42001, EmulatedPlatform.Code(await platform.CallAsync("tags/get", token: token)));
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("tags/get")));
    }

    [Fact]
    public async Task An_unknown_fault_is_refused()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal("invalid", (string?)(await platform.ControlAsync("faults", new { on = "push", kind = "explode" }))["code"]);
    }
}
