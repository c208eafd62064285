using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>An admin asks whether an inbox works: the console asks, the gateway looks, the emulated platform answers.</summary>
public sealed class ConnectionRoadTests
{
    private const string Secret = "wrong-secret-of-the-test";

    [Fact]
    public async Task A_connection_is_found_good_then_broken_and_no_secret_ever_comes_out()
    {
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Bootstrap__AdminPassword"] = HostProcess.Password });
        await new Phone(host.Http, "oConnected").FollowAsync();
        using var admin = await Staff.SignInAsync(host, "admin");

        var good = await Eventually.ValueAsync(
            async () => await CheckAsync(admin) is var items && items.Values.All(i => i == "ok") ? items : null,
            () => "every item is well");
        Assert.Equal(9, good.Count);

        await SaveAsync(admin, new() { ["AppSecret"] = Secret });
        var broken = await CheckAsync(admin);
        Assert.Equal("badSecret", broken["credentials"]);
        Assert.Equal("skipped", broken["permission"]);

        await SaveAsync(admin, new() { ["AppId"] = null });
        Assert.Equal("settings", (await CheckAsync(admin))["settings"]);
        foreach (var path in new[] { "/api/inboxes", "/api/session", "/api/agents" })
        {
            Assert.DoesNotContain(Secret, (await admin.GetAsync(path)).GetRawText(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, host.Output, StringComparison.Ordinal);
    }

    private static async Task SaveAsync(Staff admin, Dictionary<string, string?> settings)
    {
        using var saved = await admin.Http.PutAsJsonAsync("/api/inboxes/demo", new { settings });
        var body = await saved.Content.ReadAsStringAsync();
        Assert.True(saved.IsSuccessStatusCode, body);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> CheckAsync(Staff admin)
    {
        using var answer = await admin.Http.PostAsync("/api/inboxes/demo/check", null);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        using var found = JsonDocument.Parse(body);
        return found.RootElement.GetProperty("items").EnumerateArray().ToDictionary(
            i => i.GetProperty("kind").GetString()!, i => i.GetProperty("problem").GetString() ?? i.GetProperty("state").GetString()!);
    }
}
