using System.Net.Http.Json;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.WholePath;

/// <summary>A rule holds the bot's answer, an agent approves it, and the customer's phone gets it.</summary>
public sealed class ApprovalRoadTests
{
    private const string Admin = "an-admin-password";

    [Fact]
    public async Task A_held_answer_reaches_the_phone_once_an_agent_approves_it()
    {
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Bootstrap__AdminPassword"] = Admin });
        await PublishAsync(host);
        using var lin = await Staff.SignInAsync(host);
        var phone = new Phone(host.Http, "o-approval");
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");

        await phone.SayAsync("运费怎么算 o-approval");
        await phone.HearsAsync("同事确认后回复您");

        var id = await lin.ConversationAsync("o-approval");
        var held = (await lin.GetAsync($"/api/conversations/{id}")).GetProperty("held");
        Assert.Contains("包邮", held.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Direction == "in" && l.Text?.Contains("包邮", StringComparison.Ordinal) == true);
        await using var hub = await HubClient.ConnectAsync(
            lin.Address, lin.Cookies.GetCookieHeader(lin.Address), lin.Address.GetLeftPart(UriPartial.Authority), TestContext.Current.CancellationToken);
        var after = await hub.AskAsync<ConversationView>("ApproveHeld", id, held.GetProperty("messageId").GetString(), "a-1", null);

        Assert.Equal((null, OwnerKind.Bot), (after.Held, after.Owner.Kind));
        await phone.HearsAsync("包邮");
        Assert.Contains(await lin.TranscriptAsync(id), m => m.GetRawText().Contains("\"approved\"", StringComparison.Ordinal));
        await phone.SayAsync("谢谢");
        await phone.HearsAsync("玩得开心");
    }

    private static async Task PublishAsync(HostProcess host)
    {
        using var admin = await Staff.SignInAsync(host, "admin", Admin);
        var rule = new
        {
            id = "approve", name = "先审", owner = "", note = "", enabled = true, channels = Array.Empty<string>(), stop = false,
            when = new { any = false, tests = new[] { new { kind = "anyWord", not = false, values = new[] { "运费" } } }, groups = Array.Empty<object>() },
            then = new[] { new { kind = "approve", text = "同事确认后回复您" } },
        };
        using var saved = await admin.Http.PutAsJsonAsync("/api/rules/draft", new { rules = new[] { rule }, stamp = 0 });
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        using var published = await admin.Http.PostAsJsonAsync("/api/rules/publish", new { stamp = 1, note = "test" });
        Assert.True(published.IsSuccessStatusCode, await published.Content.ReadAsStringAsync());
    }
}
