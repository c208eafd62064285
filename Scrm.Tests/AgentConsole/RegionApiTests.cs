using System.Net;
using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.AgentConsole;

/// <summary>An inbox is made in a region and stays there.</summary>
public sealed class RegionApiTests(RegionApiTests.Server server) : IClassFixture<RegionApiTests.Server>
{
    [Fact]
    public async Task A_new_inbox_is_of_the_region_that_was_chosen_or_of_the_first()
    {
        using var admin = await server.SignInAsync("admin");
        Assert.Equal(["cn", "eu"], await admin.GetAsync<List<string>>("/api/inboxes/regions"));

        var chosen = await MakeAsync(admin, "shop", new InboxInput("wechat", "门店", Region: "eu"));
        var first = await MakeAsync(admin, "club", new InboxInput("wechat", "会员"));
        var named = await MakeAsync(admin, "eu-news", new InboxInput("wechat", "新闻"));

        Assert.Equal([("eu-shop", "eu"), ("cn-club", "cn"), ("eu-news", "eu")], new[] { chosen, first, named }.Select(i => (i.Id, i.Region!)));
        var listed = await admin.GetAsync<List<InboxView>>("/api/inboxes");
        Assert.Equal("eu", listed.Single(i => i.Id == "eu-shop").Region);
    }

    [Fact]
    public async Task The_region_of_an_inbox_never_changes_and_an_unknown_one_is_refused()
    {
        using var admin = await server.SignInAsync("admin");
        await MakeAsync(admin, "cn-fixed", new InboxInput("wechat", "门店"));

        await admin.SendAsync(HttpMethod.Put, "/api/inboxes/cn-fixed", new InboxInput(Region: "eu")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await admin.SendAsync(HttpMethod.Put, "/api/inboxes/other", new InboxInput("wechat", "门店", Region: "us")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("门店二", (await MakeAsync(admin, "cn-fixed", new InboxInput(Name: "门店二", Region: "cn"))).Name);
        Assert.Equal("cn-fixed", (await MakeAsync(admin, "fixed", new InboxInput(Name: "门店三", Region: "cn"))).Id);
    }

    private static Task<InboxView> MakeAsync(Desk admin, string id, InboxInput input) =>
        admin.SendAsync<InboxView>(HttpMethod.Put, "/api/inboxes/" + id, input);

    public sealed class Server : ConsoleServer
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Scrm:Regions:0"] = "cn", ["Scrm:Regions:1"] = "eu" };
    }
}
