using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Inboxes;
using Scrm.Core.Sources;

namespace Scrm.Tests.AgentConsole;

/// <summary>Codes and links staff make.</summary>
public sealed class SourcesApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_is_ordered_shown_with_its_figures_and_asked_for_again_when_it_failed()
    {
        using var wang = await server.SignInAsync("wang");
        using var lin = await server.SignInAsync("lin");
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = "shop", Channel = "wechat", Name = "商城" }, Token);
        var input = new SourceInput("shop", "门店_1", "一号店", "spring", "store");

        var made = await wang.SendAsync<SourceView>(HttpMethod.Post, "/api/sources?waitSeconds=0", input);
        await wang.SendAsync(HttpMethod.Post, "/api/sources?waitSeconds=0", input).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        var sources = server.Services.GetRequiredService<ISourceStore>();
        await sources.SaveAsync((await sources.FindAsync("shop", "门店_1", Token))! with { State = SourceState.Failed, Problem = "quota" }, Token);
        var changed = await wang.SendAsync<SourceView>(HttpMethod.Put, "/api/sources", input with { Name = "旗舰店" });

        Assert.Equal((SourceState.Waiting, "一号店", "spring"), (made.State, made.Name, made.Campaign));
        Assert.Equal((SourceState.Waiting, "旗舰店", null), (changed.State, changed.Name, changed.Problem));
        var listed = Assert.Single(await lin.GetAsync<IReadOnlyList<SourceView>>("/api/sources"), s => s.Scene == "门店_1");
        Assert.Equal((0, 0), (listed.Figures.Scans, listed.Figures.NewFollowers));
    }

    public static TheoryData<object, string> Wrong => new()
    {
        { new SourceInput("shop2", "", "店"), "scene" },
        { new SourceInput("shop2", "中中中中中中中中中中中中中中中中中中中中中中", "店"), "scene" },
        { new SourceInput("shop2", "a", ""), "name" },
        { new SourceInput("none", "a", "店"), "inboxId" },
        { new SourceInput("shop2", "a", "店", OwnerId: "nobody"), "ownerId" },
        { new SourceInput("shop2", "a", "店", TeamId: "none"), "teamId" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_a_code_is_refused(object input, string detail)
    {
        using var wang = await server.SignInAsync("wang");
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = "shop2", Channel = "wechat", Name = "商城" }, Token);

        using var answer = await wang.SendAsync(HttpMethod.Post, "/api/sources?waitSeconds=0", input);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"detail\":\"{detail}\"", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_made_listed_and_changed()
    {
        using var wang = await server.SignInAsync("wang");
        using var lin = await server.SignInAsync("lin");

        var made = await wang.SendAsync<CampaignLinkView>(HttpMethod.Post, "/api/links", new CampaignLinkInput("春季", "https://e.com/spring", Campaign: "spring"));
        await wang.SendAsync<CampaignLinkView>(HttpMethod.Put, $"/api/links/{made.Code}", new CampaignLinkInput("夏季", "https://e.com/summer", Enabled: false));

        var listed = Assert.Single(await lin.GetAsync<IReadOnlyList<CampaignLinkView>>("/api/links"), l => l.Code == made.Code);
        Assert.Equal(("夏季", "https://e.com/summer", false, null, 0), (listed.Name, listed.Target, listed.Enabled, listed.Url, listed.Clicks));
        await wang.SendAsync(HttpMethod.Put, "/api/links/none", new CampaignLinkInput("夏季", "https://e.com/")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.SendAsync(HttpMethod.Post, "/api/links", new CampaignLinkInput("坏", "javascript:alert(1)")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_rule_with_a_pattern_nobody_can_read_is_refused_with_the_reason()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync(HttpMethod.Put, "/api/tags/dimensions/spend2", new { name = "消费", nameEn = "Spending" });
        await wang.SendAsync(HttpMethod.Put, "/api/tags/tags/rich2", new { dimensionId = "spend2", name = "高消费" });

        using var answer = await wang.SendAsync(HttpMethod.Put, "/api/tags/rules/rich2", new { tagId = "rich2", source = "purchase", patterns = new[] { "amount>=lots" } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("is not a number", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }
}
