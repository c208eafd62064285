using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Rules;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Tags;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Routing;

/// <summary>Routing from the queue to the stored decision, on the embedded store and a clock moved by hand.</summary>
public sealed class RoutingRoadTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-routing-");
    private readonly FakeClock _clock = new();
    private readonly List<BusSignal> _told = [];
    private RoutingNode _node = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await RoutingNode.StartAsync(_folder.FullName, _clock);
        _node.Get<IEventBus>().Subscribe(_told.Add);
        await SaveTeamAsync(r => r);
        await _node.HireAsync("a");
        await _node.HireAsync("b");
        await OnlineAsync("a", "b");
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Who_waits_gets_the_free_agent_and_why_is_kept()
    {
        await _node.QueueAsync("c1");
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1, await _node.RouteAsync());
        var given = await _node.ReadAsync("c1");
        Assert.Equal("a", given.Owner.AgentId);
        Assert.NotNull(given.WaitingSince);
        var why = await _node.WhyAsync("c1");
        Assert.Equal((DecisionKind.Assigned, "leastLoaded", "a", 30L, 1), (why.Kind, why.Rule, why.ToAgentId, why.WaitedSeconds, why.QueueLength));
        Assert.Equal(["a", "b"], why.Candidates.Select(c => c.AgentId));
        Assert.Null(why.ById);
        Assert.Equal(0, await _node.RouteAsync());
    }

    [Fact]
    public async Task A_rule_names_an_agent_and_skills_and_the_decision_says_who_it_was_and_why_not()
    {
        await _node.HireAsync("x", team: "sales");
        await _node.HireAsync("b", change: a => a with { Skills = [new AgentSkill("退款", 3)] });
        var ruled = new RuleMemory(null, []) { AgentId = "x", Skills = ["退款"] };
        await _node.QueueAsync("c1", c => c with { Ruled = ruled });
        await _node.RouteAsync();
        var why = await _node.WhyAsync("c1");
        Assert.Equal(("b", "leastLoaded", "x"), (why.ToAgentId, why.Rule, why.RuledAgentId));
        Assert.Equal(["退款"], why.Skills);
        Assert.Equal(CandidateRefusal.Offline, why.Candidates.Single(c => c.AgentId == "x").Refusal);

        await _node.SayAsync("x", PresenceStatus.Online);
        await _node.QueueAsync("c2", c => c with { Ruled = ruled });
        await _node.RouteAsync();
        Assert.Equal(("x", "ruleAgent"), ((await _node.ReadAsync("c2")).Owner.AgentId, (await _node.WhyAsync("c2")).Rule));

        Assert.True((await _node.AssignAsync(new AssignRequest("c2", "x", AssignKind.Transfer, TargetTeamId: "service"))).IsOk);
        await _node.RouteAsync();
        Assert.Equal((DecisionKind.Assigned, null), ((await _node.WhyAsync("c2")).Kind, (await _node.WhyAsync("c2")).RuledAgentId));
    }

    [Fact]
    public async Task A_team_that_claims_by_itself_is_left_alone()
    {
        await SaveTeamAsync(r => r with { Automatic = false });
        var waiting = await _node.QueueAsync("c1");

        Assert.Equal(0, await _node.RouteAsync());
        Assert.Equal(waiting.Version, (await _node.ReadAsync("c1")).Version);
        Assert.True((await _node.AssignAsync(new AssignRequest("c1", "b", AssignKind.Claim))).IsOk);
        Assert.Equal((DecisionKind.Claimed, "b"), ((await _node.WhyAsync("c1")).Kind, (await _node.WhyAsync("c1")).ById));
    }

    [Fact]
    public async Task The_important_come_first_but_not_before_who_waited_long()
    {
        await _node.Get<IRoutingStore>().SaveSettingsAsync(
            new RoutingSettings { Priorities = [new PriorityRule(PriorityKind.Tag, "vip", null, 5)], PointMinutes = 2 }, 0, Token);
        await _node.HireAsync("b", capacity: 1);
        await _node.HireAsync("a", capacity: 1);
        await SayAllAsync(PresenceStatus.Busy);
        await _node.QueueAsync("old");
        _clock.Advance(TimeSpan.FromMinutes(11));
        await _node.QueueAsync("plain");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await QueueVipAsync("vip");
        await OnlineAsync("a", "b");

        Assert.Equal(2, await _node.RouteAsync());
        Assert.Equal(OwnerKind.Agent, (await _node.ReadAsync("old")).Owner.Kind);
        Assert.Equal((OwnerKind.Agent, 5), ((await _node.ReadAsync("vip")).Owner.Kind, (await _node.ReadAsync("vip")).Priority));
        Assert.Equal(OwnerKind.Queue, (await _node.ReadAsync("plain")).Owner.Kind);
    }

    [Fact]
    public async Task A_person_comes_back_to_who_served_last_only_while_he_is_free()
    {
        await _node.QueueAsync("c1", contactId: "p1");
        await _node.AssignAsync(new AssignRequest("c1", "b", AssignKind.Claim));
        await ResolveAsync("c1", "b");
        await _node.QueueAsync("c2", contactId: "p1");
        await _node.RouteAsync();
        Assert.Equal(("b", "lastAgent"), ((await _node.ReadAsync("c2")).Owner.AgentId, (await _node.WhyAsync("c2")).Rule));

        await ResolveAsync("c2", "b");
        await _node.SayAsync("b", PresenceStatus.Away);
        await _node.QueueAsync("c3", contactId: "p1");
        await _node.RouteAsync();
        Assert.Equal("a", (await _node.ReadAsync("c3")).Owner.AgentId);
    }

    [Fact]
    public async Task Outside_hours_the_customer_is_told_once_and_is_served_when_it_opens()
    {
        // The clock stands at 20:00 in Shanghai.
        var hours = new BusinessHours { Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 9 * 60, 18 * 60))] };
        await SaveTeamAsync(r => r with { Hours = hours, Texts = new TeamTexts(Closed: "{opens} 开始服务") });
        await _node.QueueAsync("c1");
        await _node.RouteAsync();
        await _node.RouteAsync();
        Assert.Equal(["03-03 09:00 开始服务"], await SaidAsync("c1"));

        _clock.Advance(TimeSpan.FromHours(13));
        await OnlineAsync("a", "b");
        Assert.Equal(1, await _node.RouteAsync());
        Assert.Equal(13 * 3600L, (await _node.WhyAsync("c1")).WaitedSeconds);
    }

    [Fact]
    public async Task While_nobody_is_there_the_customer_waits_and_supervisors_are_called()
    {
        await SaveTeamAsync(r => r with { Texts = new TeamTexts(Nobody: "暂时没有客服在线。") });
        await SayAllAsync(PresenceStatus.Offline);
        await _node.QueueAsync("c1");
        await _node.RouteAsync();
        await _node.RouteAsync();

        Assert.Equal(["暂时没有客服在线。"], await SaidAsync("c1"));
        Assert.Equal(new StaffAlerted("c1", "nobody", null), Assert.Single(_told.OfType<StaffAlerted>()));
        await OnlineAsync("b");
        Assert.Equal(1, await _node.RouteAsync());
    }

    [Fact]
    public async Task The_place_is_told_on_coming_and_not_again_before_its_time()
    {
        await SaveTeamAsync(r => r with { Texts = new TeamTexts(Position: "第 {position} 位"), TellEveryMinutes = 5 });
        await SayAllAsync(PresenceStatus.Busy);
        await _node.QueueAsync("c1");
        await _node.QueueAsync("c2");
        await _node.RouteAsync();
        await _node.SayAsync("a", PresenceStatus.Online);
        await _node.RouteAsync();
        Assert.Equal(["第 1 位"], await SaidAsync("c1"));
        await _node.SayAsync("a", PresenceStatus.Busy);
        await _node.AssignAsync(new AssignRequest("c2", "b", AssignKind.Claim));
        await _node.RouteAsync();
        Assert.Equal(["第 2 位"], await SaidAsync("c2"));
    }

    [Fact]
    public async Task Another_team_helps_out_and_the_wait_goes_on_counting()
    {
        await SaveTeamAsync(r => r with { OverflowTeamId = "sales", OverflowMinutes = 10 });
        await _node.SaveAsync(new Team("sales", "销售组") { Routing = new TeamRouting { Automatic = true } });
        await _node.HireAsync("s", team: "sales");
        await SayAllAsync(PresenceStatus.Busy);
        await _node.QueueAsync("c1");
        await _node.RouteAsync();
        _clock.Advance(TimeSpan.FromMinutes(10));
        await _node.SayAsync("s", PresenceStatus.Online);
        await _node.RouteAsync();
        var moved = await _node.ReadAsync("c1");
        Assert.Equal(("sales", DecisionKind.Overflowed), (moved.TeamId, (await _node.WhyAsync("c1")).Kind));
        Assert.Equal(1, await _node.RouteAsync());
        Assert.Equal(600, (await _node.WhyAsync("c1")).WaitedSeconds);
    }

    [Fact]
    public async Task An_agent_who_leaves_the_customer_waiting_loses_him_to_a_colleague()
    {
        await SaveTeamAsync(r => r with { NoReplyMinutes = 3 });
        await _node.QueueAsync("c1");
        await _node.RouteAsync();
        _clock.Advance(TimeSpan.FromMinutes(3));
        await OnlineAsync("a", "b");

        Assert.Equal(1, await _node.TendAsync());
        Assert.Equal((DecisionKind.Returned, "a"), ((await _node.WhyAsync("c1")).Kind, (await _node.WhyAsync("c1")).FromAgentId));
        await _node.RouteAsync();
        Assert.Equal("b", (await _node.ReadAsync("c1")).Owner.AgentId);
    }

    [Fact]
    public async Task A_transfer_to_a_colleague_is_an_offer_he_accepts()
    {
        await OfferAsync();
        var accepted = await _node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);

        Assert.Equal("b", accepted.Value!.Owner.AgentId);
        Assert.Null(accepted.Value.Offer);
        Assert.Equal(DecisionKind.Accepted, (await _node.WhyAsync("c1")).Kind);
    }

    [Fact]
    public async Task A_declined_offer_leaves_it_where_it_is_and_tells_who_offered()
    {
        await OfferAsync();
        var stranger = await _node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "a", true), Token);
        Assert.Equal(FaultCode.NotFound, stranger.Fault!.Code);
        await _node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", false), Token);

        var kept = await _node.ReadAsync("c1");
        Assert.Equal(("a", null), (kept.Owner.AgentId, kept.Offer));
        Assert.Contains(new StaffAlerted("c1", "declined", "a"), _told);
    }

    [Fact]
    public async Task An_offer_nobody_answers_is_over_after_its_time()
    {
        await OfferAsync();
        Assert.Equal(0, await _node.TendAsync());
        _clock.Advance(TimeSpan.FromSeconds(30));
        var late = await _node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);
        Assert.Equal("offerExpired", late.Fault!.Detail);
        Assert.Equal(1, await _node.TendAsync());

        Assert.Equal(("a", null), ((await _node.ReadAsync("c1")).Owner.AgentId, (await _node.ReadAsync("c1")).Offer));
        Assert.Contains(new StaffAlerted("c1", "offerExpired", "a"), _told);
    }

    [Fact]
    public async Task An_accepted_offer_does_not_overload_the_colleague()
    {
        await _node.HireAsync("b", capacity: 1);
        await OfferAsync();
        await _node.QueueAsync("c2");
        await _node.AssignAsync(new AssignRequest("c2", "b", AssignKind.Claim));

        var refused = await _node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);
        Assert.Equal(FaultCode.OverCapacity, refused.Fault!.Code);
        Assert.NotNull((await _node.ReadAsync("c1")).Offer);
    }

    [Fact]
    public async Task A_promise_is_marked_and_staff_are_warned_before_it_breaks()
    {
        await SaveTeamAsync(r => r with { Automatic = false, Targets = new ServiceTargets(FirstResponse: 10, WarnPercent: 80) });
        await _node.QueueAsync("c1");
        await _node.TendAsync();
        Assert.Equal((_clock.GetUtcNow().AddMinutes(10), ServiceState.Ok), Service(await _node.ReadAsync("c1")));
        Assert.Equal(0, await _node.TendAsync());

        _clock.Advance(TimeSpan.FromMinutes(8));
        await _node.TendAsync();
        _clock.Advance(TimeSpan.FromMinutes(2));
        await _node.TendAsync();
        Assert.Equal(ServiceState.Breached, (await _node.ReadAsync("c1")).Service!.State);
        Assert.Equal(["serviceSoon", "serviceBreached"], _told.OfType<StaffAlerted>().Select(a => a.About));
    }

    [Fact]
    public async Task A_supervisor_whispers_to_the_owner_and_nobody_else_may()
    {
        await _node.HireAsync("w", change: a => a with { Role = AgentRole.Supervisor });
        await _node.QueueAsync("c1");
        await _node.RouteAsync();
        var note = new NoteRequest("c1", "w", "w1", "先道歉，再退款", []);

        var said = await _node.Get<WhisperToOwner>().HandleAsync(note, Token);
        Assert.Equal((MessageDirection.Note, "a"), (said.Value!.Direction, Assert.Single(said.Value.Mentions)));
        Assert.Contains(new StaffAlerted("c1", "whisper", "a"), _told);
        Assert.Equal(FaultCode.Forbidden, (await _node.Get<WhisperToOwner>().HandleAsync(note with { AgentId = "b" }, Token)).Fault!.Code);
    }

    [Fact]
    public async Task Turns_are_taken_in_order_whoever_routes()
    {
        await SaveTeamAsync(r => r with { Strategy = "roundRobin", Sticky = false });
        await using var other = await RoutingNode.StartAsync(_folder.FullName, _clock);
        await other.SayAsync("a", PresenceStatus.Online);
        await other.SayAsync("b", PresenceStatus.Online);
        var owners = new List<string?>();
        for (var n = 0; n < 6; n++)
        {
            await _node.QueueAsync($"c{n}");
            await (n % 2 == 0 ? _node : other).RouteAsync();
            owners.Add((await _node.ReadAsync($"c{n}")).Owner.AgentId);
        }

        Assert.Equal(["a", "b", "a", "b", "a", "b"], owners);
    }

    private static (DateTimeOffset DueAt, ServiceState State) Service(Conversation conversation) => (conversation.Service!.DueAt, conversation.Service.State);

    private Task SaveTeamAsync(Func<TeamRouting, TeamRouting> change) =>
        _node.SaveAsync(new Team("service", "客服组") { Routing = change(new TeamRouting { Automatic = true }) });

    private Task OnlineAsync(params string[] agents) => Task.WhenAll(agents.Select(a => _node.SayAsync(a, PresenceStatus.Online)));

    private Task SayAllAsync(PresenceStatus status) => Task.WhenAll(_node.SayAsync("a", status), _node.SayAsync("b", status));

    private async Task OfferAsync()
    {
        await SaveTeamAsync(r => r with { OfferSeconds = 30 });
        await _node.QueueAsync("c1");
        await _node.AssignAsync(new AssignRequest("c1", "a", AssignKind.Claim));
        var offered = await _node.AssignAsync(new AssignRequest("c1", "a", AssignKind.Transfer, TargetAgentId: "b", Note: "他要退款"));
        Assert.Equal(("a", "b"), (offered.Value!.Owner.AgentId, offered.Value.Offer!.ToAgentId));
        Assert.Contains(new StaffAlerted("c1", "offered", "b"), _told);
    }

    private async Task QueueVipAsync(string id)
    {
        await _node.QueueAsync(id);
        var stored = await _node.ReadAsync(id);
        var tagged = ConversationDraft.Of(stored, _clock.GetUtcNow(), new SequenceIds()).ToCommit() with
        {
            Tags = [Vip(stored)],
        };
        Assert.Equal(CommitResult.Committed, await _node.Get<IConversationStore>().CommitAsync(tagged, Token));
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
        At = _clock.GetUtcNow(),
        LastSeenAt = _clock.GetUtcNow(),
    };

    private async Task ResolveAsync(string id, string agentId) =>
        Assert.True((await _node.Get<ResolveConversation>().HandleAsync(new ResolveRequest(id, agentId, "solved", null), Token)).IsOk);

    private async Task<IReadOnlyList<string?>> SaidAsync(string id) =>
        [.. (await _node.Get<IConversationStore>().MessagesAsync(id, null, 0, 50, Token)).Where(m => m.Direction == MessageDirection.Out).Select(m => m.Content.Text)];
}
