using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Rules;
using Scrm.Core.Tags;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Routing;

/// <summary>Routing from the queue to the stored decision.</summary>
public sealed class RoutingRoadTests : RoutingRoad
{
    [Fact]
    public async Task Who_waits_gets_the_free_agent_and_why_is_kept()
    {
        await Node.QueueAsync("c1");
        Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1, await Node.RouteAsync());
        var given = await Node.ReadAsync("c1");
        Assert.Equal("a", given.Owner.AgentId);
        Assert.NotNull(given.WaitingSince);
        var why = await Node.WhyAsync("c1");
        Assert.Equal((DecisionKind.Assigned, "leastLoaded", "a", 30L, 1), (why.Kind, why.Rule, why.ToAgentId, why.WaitedSeconds, why.QueueLength));
        Assert.Equal(["a", "b"], why.Candidates.Select(c => c.AgentId));
        Assert.Null(why.ById);
        Assert.Equal(0, await Node.RouteAsync());
    }

    [Fact]
    public async Task A_rule_names_an_agent_and_skills_and_the_decision_says_who_it_was_and_why_not()
    {
        await Node.HireAsync("x", team: "sales");
        await Node.HireAsync("b", change: a => a with { Skills = [new AgentSkill("退款", 3)] });
        var ruled = new RuleMemory(null, []) { AgentId = "x", Skills = ["退款"] };
        await Node.QueueAsync("c1", c => c with { Ruled = ruled });
        await Node.RouteAsync();
        var why = await Node.WhyAsync("c1");
        Assert.Equal(("b", "leastLoaded", "x"), (why.ToAgentId, why.Rule, why.RuledAgentId));
        Assert.Equal(["退款"], why.Skills);
        Assert.Equal(CandidateRefusal.Offline, why.Candidates.Single(c => c.AgentId == "x").Refusal);

        await Node.SayAsync("x", PresenceStatus.Online);
        await Node.QueueAsync("c2", c => c with { Ruled = ruled });
        await Node.RouteAsync();
        Assert.Equal(("x", "ruleAgent"), ((await Node.ReadAsync("c2")).Owner.AgentId, (await Node.WhyAsync("c2")).Rule));

        Assert.True((await Node.AssignAsync(new AssignRequest("c2", "x", AssignKind.Transfer, TargetTeamId: "service"))).IsOk);
        await Node.RouteAsync();
        Assert.Equal((DecisionKind.Assigned, null), ((await Node.WhyAsync("c2")).Kind, (await Node.WhyAsync("c2")).RuledAgentId));
    }

    [Fact]
    public async Task A_team_that_claims_by_itself_is_left_alone()
    {
        await SaveTeamAsync(r => r with { Automatic = false });
        var waiting = await Node.QueueAsync("c1");

        Assert.Equal(0, await Node.RouteAsync());
        Assert.Equal(waiting.Version, (await Node.ReadAsync("c1")).Version);
        Assert.True((await Node.AssignAsync(new AssignRequest("c1", "b", AssignKind.Claim))).IsOk);
        Assert.Equal((DecisionKind.Claimed, "b"), ((await Node.WhyAsync("c1")).Kind, (await Node.WhyAsync("c1")).ById));
    }

    [Fact]
    public async Task The_important_come_first_but_not_before_who_waited_long()
    {
        await Node.Get<IRoutingStore>().SaveSettingsAsync(
            new RoutingSettings { Priorities = [new PriorityRule(PriorityKind.Tag, "vip", null, 5)], PointMinutes = 2 }, 0, Token);
        await Node.HireAsync("b", capacity: 1);
        await Node.HireAsync("a", capacity: 1);
        await SayAllAsync(PresenceStatus.Busy);
        await Node.QueueAsync("old");
        Clock.Advance(TimeSpan.FromMinutes(11));
        await Node.QueueAsync("plain");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await QueueVipAsync("vip");
        await OnlineAsync("a", "b");

        Assert.Equal(2, await Node.RouteAsync());
        Assert.Equal(OwnerKind.Agent, (await Node.ReadAsync("old")).Owner.Kind);
        Assert.Equal((OwnerKind.Agent, 5), ((await Node.ReadAsync("vip")).Owner.Kind, (await Node.ReadAsync("vip")).Priority));
        Assert.Equal(OwnerKind.Queue, (await Node.ReadAsync("plain")).Owner.Kind);
    }

    [Fact]
    public async Task A_person_comes_back_to_who_served_last_only_while_he_is_free()
    {
        await Node.QueueAsync("c1", contactId: "p1");
        await Node.AssignAsync(new AssignRequest("c1", "b", AssignKind.Claim));
        await ResolveAsync("c1", "b");
        await Node.QueueAsync("c2", contactId: "p1");
        await Node.RouteAsync();
        Assert.Equal(("b", "lastAgent"), ((await Node.ReadAsync("c2")).Owner.AgentId, (await Node.WhyAsync("c2")).Rule));

        await ResolveAsync("c2", "b");
        await Node.SayAsync("b", PresenceStatus.Away);
        await Node.QueueAsync("c3", contactId: "p1");
        await Node.RouteAsync();
        Assert.Equal("a", (await Node.ReadAsync("c3")).Owner.AgentId);
    }

    [Fact]
    public async Task A_supervisor_whispers_to_the_owner_and_nobody_else_may()
    {
        await Node.HireAsync("w", change: a => a with { Role = AgentRole.Supervisor });
        await Node.QueueAsync("c1");
        await Node.RouteAsync();
        var note = new NoteRequest("c1", "w", "w1", "先道歉，再退款", []);

        var said = await Node.Get<WhisperToOwner>().HandleAsync(note, Token);
        Assert.Equal((MessageDirection.Note, "a"), (said.Value!.Direction, Assert.Single(said.Value.Mentions)));
        Assert.Contains(new StaffAlerted("c1", "whisper", "a"), Told);
        Assert.Equal(FaultCode.Forbidden, (await Node.Get<WhisperToOwner>().HandleAsync(note with { AgentId = "b" }, Token)).Fault!.Code);
    }

    [Fact]
    public async Task Turns_are_taken_in_order_whoever_routes()
    {
        await SaveTeamAsync(r => r with { Strategy = "roundRobin", Sticky = false });
        await using var other = await RoutingNode.StartAsync(Folder.FullName, Clock);
        await other.SayAsync("a", PresenceStatus.Online);
        await other.SayAsync("b", PresenceStatus.Online);
        var owners = new List<string?>();
        for (var n = 0; n < 6; n++)
        {
            await Node.QueueAsync($"c{n}");
            await (n % 2 == 0 ? Node : other).RouteAsync();
            owners.Add((await Node.ReadAsync($"c{n}")).Owner.AgentId);
        }

        Assert.Equal(["a", "b", "a", "b", "a", "b"], owners);
    }

    private async Task QueueVipAsync(string id)
    {
        await Node.QueueAsync(id);
        var stored = await Node.ReadAsync(id);
        var tagged = ConversationDraft.Of(stored, Clock.GetUtcNow(), new SequenceIds()).ToCommit() with
        {
            Tags = [Vip(stored)],
        };
        Assert.Equal(CommitResult.Committed, await Node.Get<IConversationStore>().CommitAsync(tagged, Token));
    }

    private TagAssignment Vip(Conversation conversation) => new()
    {
        Id = "t-" + conversation.Id,
        TagId = "vip",
        DimensionId = "spending",
        Name = "贵宾",
        Scope = TagScope.Contact,
        ContactId = conversation.ContactId,
        Source = TagSource.Agent,
        Confidence = 1,
        Evidence = new TagEvidence(conversation.Id, null, null),
        At = Clock.GetUtcNow(),
        LastSeenAt = Clock.GetUtcNow(),
    };

    private async Task ResolveAsync(string id, string agentId) =>
        Assert.True((await Node.Get<ResolveConversation>().HandleAsync(new ResolveRequest(id, agentId, "solved", null), Token)).IsOk);
}
