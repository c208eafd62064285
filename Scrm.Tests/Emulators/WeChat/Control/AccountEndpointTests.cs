using System.Net.Http.Json;

namespace Scrm.Tests.Emulators.WeChat.Control;

public class AccountEndpointTests
{
    [Fact]
    public async Task An_account_registered_at_run_time_works_and_shows_no_secret()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var account = new { appSecret = "hidden-secret", token = "tok", accountId = "gh_2", name = "二号", mode = "plain", webhookUrl = "http://gateway.test/2" };
        using var put = await platform.Http.PutAsJsonAsync("accounts/wx2", account, Stop);
        Assert.True(put.IsSuccessStatusCode);
        var list = await platform.Http.GetStringAsync("accounts", Stop);
        Assert.Contains("gh_2", list, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", list, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"tok\"", list, StringComparison.Ordinal);
        await platform.PhoneAsync("o1", "follow", new { accountId = "gh_2" });
        Assert.Contains("gh_2", (await platform.Gateway.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_cannot_work_is_refused()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        using var put = await platform.Http.PutAsJsonAsync("accounts/wx2", new { appSecret = "s", token = "tok", accountId = "gh_2", webhookUrl = "file:///etc/passwd" }, Stop);
        Assert.Equal(400, (int)put.StatusCode);
    }

    [Fact]
    public async Task Verifying_asks_for_an_echo()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        platform.Gateway.Answer = request => FakeGateway.Say(request.Word("echostr"));
        Assert.True((bool)(await platform.ControlAsync($"accounts/{EmulatedPlatform.AppId}/verify", new { }))["ok"]!);
        platform.Gateway.Answer = request => FakeGateway.Say($"\"{request.Word("echostr")}\"");
        Assert.Equal("unverified", (string?)(await platform.ControlAsync($"accounts/{EmulatedPlatform.AppId}/verify", new { }))["code"]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
