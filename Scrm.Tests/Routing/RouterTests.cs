using Scrm.Core.Agents;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Routing;

public sealed class RouterTests
{
    private static readonly BusinessHours Mornings = new() { Zone = "UTC", Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 8 * 60, 11 * 60))] };

    public static TheoryData<string, RoutingScene, string?> Cases => new()
    {
        { "somebody is free", Desks.Scene([Desks.Seat("a")]), null },
        { "agents claim", Desks.Scene([Desks.Seat("a")], Desks.Team(change: r => r with { Automatic = false })), "Manual" },
        { "closed", Desks.Scene([Desks.Seat("a")], Desks.Team(change: r => r with { Hours = Mornings })), "Closed" },
        { "nobody is there", Desks.Scene([Desks.Seat("a", status: PresenceStatus.Offline), Desks.Seat("b", team: "sales")]), "Nobody" },
        { "all are full or away", Desks.Scene([Desks.Seat("a", load: 5), Desks.Seat("b", status: PresenceStatus.Away)]), "NobodyFree" },
        { "the team is gone", Desks.Scene([Desks.Seat("a")], Desks.Team("other")), "Manual" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_conversation_waits_for_a_reason_or_goes(string what, RoutingScene scene, string? waits)
    {
        var step = Router.Decide(Desks.Waiting(), scene);

        Assert.True(waits == step.Waits?.ToString(), $"{what}: {step.Waits}");
        Assert.Equal(waits is null, step.Agent is not null);
    }

    [Fact]
    public void Without_a_team_agents_claim() => Assert.Equal(WaitReason.Manual, Router.Decide(Desks.Waiting(team: null), Desks.Scene([Desks.Seat("a")])).Waits);

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, "sales")]
    public void Another_team_helps_out_after_the_wait(double waited, string? team) =>
        Assert.Equal(team, Overflowing(Desks.Seat("b", team: "sales")).Decide(waited)?.Id);

    [Fact]
    public void Another_team_does_not_help_while_it_is_closed_or_nobody_is_there_or_it_had_the_conversation()
    {
        Assert.Null(Overflowing(Desks.Seat("b", status: PresenceStatus.Offline, team: "sales")).Decide(20));
        Assert.Null(Overflowing(Desks.Seat("b", team: "sales"), r => r with { Hours = Mornings }).Decide(20));
        var scene = Overflowing(Desks.Seat("b", team: "sales"));
        var been = Desks.Waiting(minutes: 20);
        Assert.Null(Router.Decide(been with { Queue = been.Queue! with { PastTeamIds = ["sales"] } }, scene.Scene).ToTeam);
    }

    [Fact]
    public void Who_is_closed_still_overflows_to_who_is_open()
    {
        var scene = Desks.Scene(
            [Desks.Seat("b", team: "night")],
            Desks.Team(change: r => r with { Hours = Mornings, OverflowTeamId = "night", OverflowMinutes = 0 }),
            Desks.Team("night"));

        Assert.Equal("night", Router.Decide(Desks.Waiting(), scene).ToTeam?.Id);
    }

    [Theory]
    [InlineData(4, null, false)]
    [InlineData(6, "a", true)]
    public void A_skill_is_waited_for_and_then_done_without(double waited, string? agent, bool relaxed)
    {
        var step = Router.Decide(Desks.Waiting(minutes: waited, needs: new RoutingNeeds(["退款"])), Desks.Scene([Desks.Seat("a")]));

        Assert.Equal(agent, step.Agent?.Agent.Id);
        Assert.Equal(relaxed, step.Relaxed);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(6, "a")]
    public void Who_just_had_it_does_not_get_it_back_at_once(double waited, string? agent)
    {
        var waiting = Desks.Waiting(minutes: waited);

        Assert.Equal(agent, Router.Decide(waiting with { Queue = waiting.Queue! with { NotAgentId = "a" } }, Desks.Scene([Desks.Seat("a")])).Agent?.Agent.Id);
    }

    [Fact]
    public void After_an_assignment_the_next_sees_the_load_and_the_turn()
    {
        var scene = Desks.Scene([Desks.Seat("a"), Desks.Seat("b", load: 1)]).After("a", 2, "service", tookTurn: true);

        Assert.Equal("b", Router.Decide(Desks.Waiting(), scene).Agent!.Agent.Id);
        Assert.Equal(new TeamTurn("service", 1, "a"), scene.TurnOf("service"));
    }

    public static TheoryData<string, AgentSeat, Team?, string?, string?> Named => new()
    {
        { "free", Desks.Seat("x"), Desks.Team(), "x", "ruleAgent" },
        { "of another team", Desks.Seat("x", team: "sales"), Desks.Team(), "x", "ruleAgent" },
        { "offline", Desks.Seat("x", status: PresenceStatus.Offline), Desks.Team(), "a", "leastLoaded" },
        { "full", Desks.Seat("x", load: 5), Desks.Team(), "a", "leastLoaded" },
        { "busy", Desks.Seat("x", status: PresenceStatus.Busy), Desks.Team(), "a", "leastLoaded" },
        { "free, and the team claims by hand", Desks.Seat("x"), Desks.Team(change: r => r with { Automatic = false }), "x", "ruleAgent" },
        { "away, and the team claims by hand", Desks.Seat("x", status: PresenceStatus.Away), Desks.Team(change: r => r with { Automatic = false }), null, "ruleAgent" },
        { "free, and it is closed", Desks.Seat("x"), Desks.Team(change: r => r with { Hours = Mornings }), null, null },
        { "free, and there is no team", Desks.Seat("x"), null, "x", "ruleAgent" },
        { "offline, and there is no team", Desks.Seat("x", status: PresenceStatus.Offline), null, null, "ruleAgent" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void Whom_a_rule_names_gets_it_while_available_else_it_goes_its_way(string what, AgentSeat named, Team? team, string? agent, string? rule)
    {
        var waiting = Desks.Waiting(team: team?.Id, needs: new RoutingNeeds(["退款"], "en") { RuledAgentId = "x" });
        var able = Desks.Seat("a", change: a => a with { Skills = [new AgentSkill("退款", 1)], Languages = ["en"] });

        var step = Router.Decide(waiting, Desks.Scene([able, named], team is null ? [] : [team]));

        Assert.True((agent, rule) == (step.Agent?.Agent.Id, step.Picked?.Rule), $"{what}: {step.Agent?.Agent.Id} {step.Picked?.Rule}");
        Assert.True(step.Picked is null || step.Picked.Candidates.Any(c => c.Id == "x"), what);
    }

    private static (RoutingScene Scene, Func<double, Team?> Decide) Overflowing(AgentSeat helper, Func<TeamRouting, TeamRouting>? change = null)
    {
        var scene = Desks.Scene(
            [Desks.Seat("a", load: 5), helper],
            Desks.Team(change: r => r with { OverflowTeamId = "sales", OverflowMinutes = 10 }),
            Desks.Team("sales", change));
        return (scene, waited => Router.Decide(Desks.Waiting(minutes: waited), scene).ToTeam);
    }
}
