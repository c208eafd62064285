using System.Net.Http.Json;
using System.Text.Json;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.WholePath;

/// <summary>Both ways of the Activity protocol through a whole process: a connector's customers reach us, and a bot elsewhere answers ours.</summary>
public sealed class ActivityRoadTests(RemoteHost demo) : IClassFixture<RemoteHost>
{
    [Fact]
    public async Task Somebody_at_a_connector_is_answered_by_the_bot_and_then_by_people()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var person = new ConnectorPerson(demo);
        await person.ConnectAsync();

        Assert.Equal(200, await person.SayAsync(new { text = $"转人工 {person.Id}" }));
        await person.HearsAsync("转接");

        var conversation = await wang.ConversationAsync(person.Id);
        var view = await wang.GetAsync($"/api/conversations/{conversation}");
        Assert.Equal(("botframework", "queue"), (view.GetProperty("channel").GetString(), view.GetProperty("owner").GetProperty("kind").GetString()));
        await using var hub = await ConnectAsync(wang);
        await hub.DoAsync(nameof(AgentHub.Claim), conversation);
        await hub.DoAsync(nameof(AgentHub.Reply), conversation, "c1", new ReplyContent(MessageType.Text, "我是王主管"));
        await person.HearsAsync("我是王主管");
    }

    [Fact]
    public async Task A_call_that_the_connector_did_not_sign_or_that_names_another_service_is_refused()
    {
        var person = new ConnectorPerson(demo);
        await person.ConnectAsync();
        using var unsigned = await demo.Host.Http.PostAsJsonAsync("/channels/botframework/bf", new { type = "message", id = "x", text = "在吗" });

        Assert.Equal(401, (int)unsigned.StatusCode);
        Assert.Equal(403, await person.SayAsync(new { text = "在吗", serviceUrl = "https://elsewhere.example/" }));
    }

    [Fact]
    public async Task A_bot_elsewhere_answers_posts_hands_over_and_hears_what_people_do()
    {
        using var admin = await Staff.SignInAsync(demo.Host, "admin", RemoteHost.AdminPassword);
        await AnsweredByAsync(admin, demo.Bot.Url, "normal");
        try
        {
            demo.Bot.Answer = async activity =>
            {
                if (activity.GetProperty("type").GetString() == "message")
                {
                    await PostAsync(activity, new { type = "message", id = $"r-{activity.GetProperty("id").GetString()}", text = $"外部机器人听到：{activity.GetProperty("text").GetString()}" });
                    await PostAsync(activity, new { type = "event", name = "handoff.initiate", value = new { order = "A-77" } });
                }

                return (202, "");
            };
            var phone = new Phone(demo.Host.Http, $"o{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}");
            await phone.FollowAsync();
            await phone.SayAsync($"我要退款 {phone.OpenId}");
            await phone.HearsAsync("外部机器人听到：我要退款");

            var conversation = await admin.ConversationAsync(phone.OpenId);
            await Eventually.TrueAsync(
                async () => (await admin.GetAsync($"/api/conversations/{conversation}")).GetProperty("owner").GetProperty("kind").GetString() == "queue", () => "people have it");
            await using var hub = await ConnectAsync(admin);
            await hub.DoAsync(nameof(AgentHub.Claim), conversation);
            await hub.DoAsync(nameof(AgentHub.Resolve), conversation, new ResolveInput("solved"));

            await Eventually.TrueAsync(() => Task.FromResult(demo.Bot.Heard.Any(a => a.GetProperty("type").GetString() == "endOfConversation")), () => "the bot hears the end");
            Assert.Equal(["accepted", "completed"], demo.Bot.Heard.Where(a => a.TryGetProperty("name", out var name) && name.GetString() == "handoff.status")
                .Select(a => a.GetProperty("value").GetProperty("state").GetString()));
            Assert.Single(await phone.ChatAsync(), l => l.Text?.Contains("外部机器人听到", StringComparison.Ordinal) == true);
        }
        finally
        {
            await AnsweredByAsync(admin, "", "");
        }
    }

    private static Task<HubClient> ConnectAsync(Staff staff) => HubClient.ConnectAsync(
        staff.Address, staff.Cookies.GetCookieHeader(staff.Address), staff.Address.GetLeftPart(UriPartial.Authority), TestContext.Current.CancellationToken);

    private async Task PostAsync(JsonElement heard, object activity)
    {
        var service = heard.GetProperty("serviceUrl").GetString()!;
        var address = $"{service.TrimEnd('/')}/v3/conversations/{heard.GetProperty("conversation").GetProperty("id").GetString()}/activities/{heard.GetProperty("id").GetString()}";
        using var posted = await demo.Host.Http.PostAsJsonAsync(address, activity);
        Assert.True(posted.IsSuccessStatusCode, await posted.Content.ReadAsStringAsync());
    }

    private static async Task AnsweredByAsync(Staff admin, string url, string mode)
    {
        using var saved = await admin.Http.PutAsJsonAsync("/api/inboxes/demo", new { settings = new { RemoteBotUrl = url, RemoteBotMode = mode, RemoteBotClientSecret = "" } });
        var view = await saved.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(saved.IsSuccessStatusCode, view.GetRawText());
        Assert.Equal(url.Length > 0, view.TryGetProperty("remoteBot", out var bot) && bot.ValueKind == JsonValueKind.Object);
    }
}
