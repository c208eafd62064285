using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.AgentConsole;

/// <summary>Routing as consoles set it and see it.</summary>
public sealed class RoutingApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task Why_a_conversation_went_where_it_went_is_read_by_who_may_see_it()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var zhou = await server.SignInAsync("zhou");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);

        var why = await lin.GetAsync<List<RoutingDecision>>($"/api/conversations/{waiting.Id}/routing");
        Assert.Equal([DecisionKind.Claimed, DecisionKind.HandedOff], why.Select(d => d.Kind));
        Assert.Equal((lin.AgentId, "service"), (why[0].ToAgentId, why[0].ToTeamId));
        await zhou.Http.GetAsync($"/api/conversations/{waiting.Id}/routing").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_team_keeps_its_routing_when_only_its_name_changes()
    {
        using var admin = await server.SignInAsync("admin");
        var routing = new TeamRouting
        {
            Automatic = true,
            Strategy = "roundRobin",
            Hours = new BusinessHours { Zone = "Europe/Berlin", Week = [new OpeningSpan(DayOfWeek.Monday, 540, 1080)], Special = [new SpecialDay(new DateOnly(2026, 10, 1), "国庆节", [])] },
            Targets = new ServiceTargets(5, null, 60),
            Texts = new TeamTexts(Closed: "明天见"),
        };
        var saved = await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/night", new TeamInput("夜班", routing));
        Assert.Equivalent(routing, saved.Routing, strict: true);

        await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/night", new TeamInput("晚班"));
        var kept = (await admin.GetAsync<List<TeamView>>("/api/teams")).Single(t => t.Id == "night");
        Assert.Equal("晚班", kept.Name);
        Assert.Equivalent(routing, kept.Routing, strict: true);
    }

    public static TheoryData<TeamRouting, string> Wrong => new()
    {
        { new TeamRouting { Strategy = "dice" }, "strategy" },
        { new TeamRouting { OverflowTeamId = "service" }, "overflowTeamId" },
        { new TeamRouting { OverflowTeamId = "nowhere" }, "overflowTeamId" },
        { new TeamRouting { NoReplyMinutes = -1 }, "minutes" },
        { new TeamRouting { Texts = new TeamTexts(Closed: new string('长', 301)) }, "texts" },
        { new TeamRouting { Hours = new BusinessHours { Zone = "Mars/Base" } }, "hours.zone" },
        { new TeamRouting { Hours = new BusinessHours { Week = [new OpeningSpan(DayOfWeek.Monday, 600, 600)] } }, "hours.week" },
        { new TeamRouting { Targets = new ServiceTargets(0) }, "targets" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Routing_that_makes_no_sense_is_refused_with_where(TeamRouting routing, string detail)
    {
        using var admin = await server.SignInAsync("admin");

        using var answer = await admin.SendAsync(HttpMethod.Put, "/api/teams/service", new TeamInput("客服组", routing));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"{detail}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skills_languages_and_weights_of_an_agent_are_kept_and_checked()
    {
        using var admin = await server.SignInAsync("admin");
        await server.HireAsync("skilled", AgentRole.Agent, "service");
        using var skilled = await server.SignInAsync("skilled");
        var path = $"/api/agents/{skilled.AgentId}";
        var change = new AgentChange(
            Skills: [new AgentSkill("退款", 4)], Languages: ["zh"], Channels: ["wechat"], ChannelWeights: new Dictionary<string, int> { ["wechat"] = 2 });
        await admin.SendAsync<AgentView>(HttpMethod.Put, path, change);
        await admin.SendAsync<AgentView>(HttpMethod.Put, path, new AgentChange(Capacity: 7));

        var kept = (await admin.GetAsync<List<AgentView>>("/api/agents")).Single(a => a.Id == skilled.AgentId);
        Assert.Equal((new AgentSkill("退款", 4), 7, 2), (Assert.Single(kept.Skills), kept.Capacity, kept.ChannelWeights["wechat"]));
        await admin.SendAsync(HttpMethod.Put, path, new AgentChange(Skills: [new AgentSkill("退款", 6)])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await admin.SendAsync(HttpMethod.Put, path, new AgentChange(ChannelWeights: new Dictionary<string, int> { ["wechat"] = 0 }))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task Settings_of_every_queue_are_saved_once_for_each_version()
    {
        using var admin = await server.SignInAsync("admin");
        var settings = new RoutingSettings { Priorities = [new PriorityRule(PriorityKind.Value, null, 80, 5)], Version = (await admin.GetAsync<RoutingSettings>("/api/settings/routing")).Version };
        var saved = await admin.SendAsync<RoutingSettings>(HttpMethod.Put, "/api/settings/routing", settings);

        Assert.Equal(settings.Version + 1, saved.Version);
        await admin.SendAsync(HttpMethod.Put, "/api/settings/routing", settings).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await admin.SendAsync(HttpMethod.Put, "/api/settings/routing", saved with { Priorities = [new PriorityRule(PriorityKind.Tag, null, null, 5)] })
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task An_inbox_keeps_its_language_and_skills_when_something_else_changes()
    {
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<InboxView>(HttpMethod.Put, "/api/inboxes/abroad", new InboxInput("line", "Abroad", Language: "en", Skills: ["退款"], Targets: new ServiceTargets(2)));
        var kept = await admin.SendAsync<InboxView>(HttpMethod.Put, "/api/inboxes/abroad", new InboxInput(Name: "Overseas"));

        Assert.Equal(("en", "退款", 2), (kept.Language, Assert.Single(kept.Skills), kept.Targets!.FirstResponse));
        var cleared = await admin.SendAsync<InboxView>(HttpMethod.Put, "/api/inboxes/abroad", new InboxInput(Language: "", Skills: [], Targets: new ServiceTargets()));
        Assert.Equal((null, 0, null), (cleared.Language, cleared.Skills.Count, cleared.Targets));
    }

    [Fact]
    public async Task An_offer_is_seen_and_accepted_by_a_colleague_of_another_team()
    {
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/offering", new TeamInput("会员组", new TeamRouting { OfferSeconds = 60 }));
        await server.HireAsync("giver", AgentRole.Agent, "offering");
        using var giver = await server.SignInAsync("giver");
        using var zhou = await server.SignInAsync("zhou");
        var waiting = await Customer.AskForPersonAsync("offering");
        await using var mine = await giver.ConnectAsync();
        var (theirs, _) = await zhou.OpenAsync();
        await using var colleague = theirs;
        await mine.AskAsync<ConversationView>("Claim", waiting.Id);

        var offered = await mine.AskAsync<ConversationView>("Transfer", waiting.Id, new TransferTarget(AgentId: zhou.AgentId), "请接手");
        Assert.Equal((giver.AgentId, zhou.AgentId), (offered.Owner.AgentId, offered.Offer!.ToAgentId));
        Assert.Equal(waiting.Id, (await colleague.NextAsync<AlertView>("Alert", a => a.Kind == "offered")).ConversationId);
        var (again, start) = await zhou.OpenAsync();
        await using var reloaded = again;
        Assert.Contains(start.Conversations, c => c.Id == waiting.Id);
        Assert.Equal(zhou.AgentId, (await colleague.AskAsync<ConversationView>("AcceptTransfer", waiting.Id)).Owner.AgentId);
    }

    [Fact]
    public async Task A_declined_offer_is_told_to_who_made_it()
    {
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/shy", new TeamInput("内向组", new TeamRouting { OfferSeconds = 60 }));
        await server.HireAsync("asker", AgentRole.Agent, "shy");
        await server.HireAsync("decliner", AgentRole.Agent, "shy");
        using var asker = await server.SignInAsync("asker");
        using var decliner = await server.SignInAsync("decliner");
        var waiting = await Customer.AskForPersonAsync("shy");
        var (mine, _) = await asker.OpenAsync();
        await using var hub = mine;
        await using var other = await decliner.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        await hub.AskAsync<ConversationView>("Transfer", waiting.Id, new TransferTarget(AgentId: decliner.AgentId), null);

        Assert.Equal("notFound", (await hub.RefusedAsync("AcceptTransfer", waiting.Id)).Code);
        Assert.Null((await other.AskAsync<ConversationView>("DeclineTransfer", waiting.Id)).Offer);
        await hub.NextAsync<AlertView>("Alert", a => a.Kind == "declined" && a.ConversationId == waiting.Id);
    }

    [Fact]
    public async Task A_whisper_reaches_the_owner_and_only_supervisors_whisper()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        var (mine, _) = await lin.OpenAsync();
        await using var owner = mine;
        await using var senior = await wang.ConnectAsync();
        await owner.AskAsync<ConversationView>("Claim", waiting.Id);

        var said = await senior.AskAsync<MessageView>("Whisper", waiting.Id, "w-1", "先道歉");
        Assert.Equal((MessageDirection.Note, lin.AgentId), (said.Direction, Assert.Single(said.Mentions)));
        await owner.NextAsync<AlertView>("Alert", a => a.Kind == "whisper" && a.ConversationId == waiting.Id);
        Assert.Equal("forbidden", (await owner.RefusedAsync("Whisper", waiting.Id, "w-2", "x")).Code);
    }

    [Fact]
    public async Task A_status_is_seen_with_its_reason()
    {
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var mine = await lin.ConnectAsync();
        var (theirs, _) = await chen.OpenAsync();
        await using var colleague = theirs;

        await mine.DoAsync("SetStatus", PresenceStatus.Away, "午餐");
        var seen = await colleague.NextAsync<PresenceView>("PresenceChanged", p => p.AgentId == lin.AgentId && p.Reason is not null);
        Assert.Equal((PresenceStatus.Away, "午餐"), (seen.Status, seen.Reason));
        Assert.Equal("invalid", (await mine.RefusedAsync("SetStatus", PresenceStatus.Away, new string('长', 41))).Code);
    }

    [Fact]
    public async Task What_the_rules_assigned_is_pushed_and_explained()
    {
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<TeamView>(HttpMethod.Put, "/api/teams/auto", new TeamInput("自动组", new TeamRouting { Automatic = true }));
        await server.HireAsync("robot", AgentRole.Agent, "auto");
        using var robot = await server.SignInAsync("robot");
        var (hub, _) = await robot.OpenAsync();
        await using var console = hub;
        await hub.DoAsync("SetStatus", PresenceStatus.Online, null);
        var waiting = await Customer.AskForPersonAsync("auto");
        await server.Services.GetRequiredService<RouteQueue>().HandleAsync(CancellationToken.None);

        await hub.NextAsync<ConversationView>("ConversationChanged", c => c.Id == waiting.Id && c.Owner.AgentId == robot.AgentId);
        var why = await robot.GetAsync<List<RoutingDecision>>($"/api/conversations/{waiting.Id}/routing");
        Assert.Equal(("leastLoaded", robot.AgentId), (why[0].Rule, Assert.Single(why[0].Candidates).AgentId));
    }
}
