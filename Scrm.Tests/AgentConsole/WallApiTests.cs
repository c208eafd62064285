using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Walls;

namespace Scrm.Tests.AgentConsole;

/// <summary>The supervisors' wall over HTTP.</summary>
public sealed class WallApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task The_wall_shows_who_waits_and_who_serves()
    {
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/walled", new TeamInput("值班组", new TeamRouting { Targets = new ServiceTargets(FirstResponse: 600) }));
        await server.HireAsync("walter", AgentRole.Agent, "walled");
        using var walter = await server.SignInAsync("walter");
        using var wang = await server.SignInAsync("wang");
        await using var hub = await walter.ConnectAsync();
        await hub.DoAsync("SetStatus", PresenceStatus.Busy, "会议");
        var taken = await Customer.AskForPersonAsync("walled");
        var waiting = await Customer.AskForPersonAsync("walled");
        await hub.AskAsync<ConversationView>("Claim", taken.Id);

        var wall = await wang.GetAsync<Wall>("/api/wall");
        var queue = wall.Queues.Single(q => q.TeamId == "walled");
        Assert.Equal(("值班组", 1, waiting.Id, true), (queue.Name, queue.Waiting, queue.OldestId, queue.IsOpen));
        var agent = wall.Agents.Single(a => a.AgentId == walter.AgentId);
        Assert.Equal((PresenceStatus.Busy, "会议", 1, 1, 1), (agent.Status, agent.Reason, agent.Load, agent.Conversations, agent.Unanswered));
    }

    [Fact]
    public async Task Every_figure_of_today_is_the_number_of_conversations_behind_it()
    {
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        var waiting = await Customer.AskForPersonAsync("service");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        await hub.AskAsync<ConversationView>("Resolve", waiting.Id, new ResolveInput("solved"));

        var day = await wang.GetAsync<WallDay>("/api/wall/today");
        foreach (var (figure, count) in new[] { ("in", day.In), ("handed", day.Handed), ("resolved", day.Resolved), ("firstAnswer", day.FirstAnswer), ("breached", day.Breached), ("bot", (int)day.Bot) })
        {
            Assert.Equal(count, (await wang.GetAsync<ListView<WallRow>>($"/api/wall/today/{figure}")).Items.Count);
        }

        Assert.Contains((await wang.GetAsync<ListView<WallRow>>("/api/wall/today/resolved")).Items, r => r.ConversationId == waiting.Id && r.AgentId == lin.AgentId);
    }

    [Theory]
    [InlineData("/api/wall")]
    [InlineData("/api/wall/today")]
    [InlineData("/api/wall/today/in")]
    public async Task The_wall_is_for_supervisors(string path)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task A_figure_that_does_not_exist_is_not_found()
    {
        using var wang = await server.SignInAsync("wang");

        await wang.Http.GetAsync("/api/wall/today/luck").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }
}
