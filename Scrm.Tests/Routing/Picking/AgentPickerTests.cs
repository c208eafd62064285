using Scrm.Core.Agents;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;

namespace Scrm.Tests.Routing.Picking;

public sealed class AgentPickerTests
{
    private static readonly TeamTurn NoTurn = new("service", 0, null);
    private static readonly AgentSkill[] Refunds = [new("退款", 4)];

    public static TheoryData<string, AgentSeat, CandidateRefusal?> Looks => new()
    {
        { "free", Desks.Seat("a"), null },
        { "of another team", Desks.Seat("a", team: "sales"), CandidateRefusal.OtherTeam },
        { "offline", Desks.Seat("a", status: PresenceStatus.Offline), CandidateRefusal.Offline },
        { "disabled", Desks.Seat("a", change: a => a with { Enabled = false }), CandidateRefusal.Offline },
        { "away", Desks.Seat("a", status: PresenceStatus.Away), CandidateRefusal.Away },
        { "busy", Desks.Seat("a", status: PresenceStatus.Busy), CandidateRefusal.Busy },
        { "full", Desks.Seat("a", load: 5), CandidateRefusal.Full },
        { "too heavy", Desks.Seat("a", load: 4, change: a => a with { ChannelWeights = Weighs("wechat", 2) }), CandidateRefusal.Full },
        { "heavy elsewhere", Desks.Seat("a", load: 4, change: a => a with { ChannelWeights = Weighs("line", 2) }), null },
        { "of another inbox", Desks.Seat("a", change: a => a with { InboxIds = ["i2"] }), CandidateRefusal.Inbox },
        { "of this inbox", Desks.Seat("a", change: a => a with { InboxIds = ["i1"] }), null },
        { "of another channel", Desks.Seat("a", change: a => a with { Channels = ["line"] }), CandidateRefusal.Channel },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void An_agent_may_or_may_not_for_one_reason(string what, AgentSeat seat, CandidateRefusal? refusal) =>
        Assert.True(refusal == CandidateRules.Look(seat, Wish()).Refusal, what);

    [Theory]
    [InlineData("zh", "zh_CN", true)]
    [InlineData("zh", "en", false)]
    [InlineData("en-GB", "EN", true)]
    public void A_language_is_spoken_by_its_first_part(string known, string asked, bool spoken) =>
        Assert.Equal(spoken, CandidateRules.Speaks(Desks.Seat("a", change: a => a with { Languages = [known] }).Agent, asked));

    [Fact]
    public void Who_lacks_the_skill_or_language_waits_until_they_were_waited_for()
    {
        var seat = Desks.Seat("a", change: a => a with { Languages = ["zh"] });
        var wish = Wish(new RoutingNeeds(["退款"], "en"));

        Assert.Equal(CandidateRefusal.Language, CandidateRules.Look(seat, wish).Refusal);
        Assert.Equal(CandidateRefusal.Skill, CandidateRules.Look(seat, wish with { Needs = new RoutingNeeds(["退款"], "zh") }).Refusal);
        Assert.Null(CandidateRules.Look(seat, wish with { Relaxed = true }).Refusal);
    }

    [Theory]
    [InlineData("leastLoaded", "b")]
    [InlineData("longestIdle", "c")]
    [InlineData("roundRobin", "a")]
    [InlineData("skillWeighted", "d")]
    [InlineData("nothing of the kind", "b")]
    public void A_strategy_picks_by_its_own_measure(string strategy, string picked)
    {
        AgentSeat[] seats =
        [
            Desks.Seat("a", load: 3, idle: 1),
            Desks.Seat("b", load: 1, idle: 2, change: Skilled(2)),
            Desks.Seat("c", load: 2, idle: 30, change: Skilled(1)),
            Desks.Seat("d", load: 3, idle: 3, change: Skilled(5)),
        ];
        var wish = Wish(new RoutingNeeds(["退款"])) with { Relaxed = true };

        var found = AgentPicker.Pick(seats, wish, new TeamRouting { Strategy = strategy }, NoTurn);

        Assert.Equal(picked, found.Agent!.Agent.Id);
        Assert.Equal(strategy == "roundRobin", found.TakesTurn);
    }

    [Fact]
    public void Turns_go_round_by_id_and_skip_who_may_not()
    {
        AgentSeat[] seats = [Desks.Seat("c"), Desks.Seat("a"), Desks.Seat("b", load: 5), Desks.Seat("d")];
        var order = new List<string>();
        var turn = NoTurn;
        for (var n = 0; n < 6; n++)
        {
            var id = AgentPicker.Pick(seats, Wish(), new TeamRouting { Strategy = "roundRobin" }, turn).Agent!.Agent.Id;
            order.Add(id);
            turn = new TeamTurn("service", turn.Turn + 1, id);
        }

        Assert.Equal(["a", "c", "d", "a", "c", "d"], order);
    }

    [Fact]
    public void Of_equals_the_one_idle_longest_and_then_the_first_by_id_gets_it()
    {
        Assert.Equal("b", Picks(Desks.Seat("a", idle: 1), Desks.Seat("b", idle: 5)));
        Assert.Equal("b", Picks(Desks.Seat("a", idle: 1), Desks.Seat("b")));
        Assert.Equal("a", Picks(Desks.Seat("b", idle: 1), Desks.Seat("a", idle: 1)));
    }

    [Fact]
    public void Who_looks_after_the_person_comes_first_of_whatever_team_and_then_who_served_last()
    {
        AgentSeat[] seats = [Desks.Seat("a"), Desks.Seat("last", load: 4), Desks.Seat("mine", load: 4, team: "sales")];
        var needs = new RoutingNeeds([], null, "mine", "last");

        Assert.Equal(("mine", "dedicated"), Picked(seats, needs, new TeamRouting()));
        Assert.Equal(("last", "lastAgent"), Picked(seats, needs with { DedicatedAgentId = null }, new TeamRouting()));
        Assert.Equal(("a", "leastLoaded"), Picked(seats, needs with { DedicatedAgentId = null }, new TeamRouting { Sticky = false }));
    }

    [Fact]
    public void Whoever_is_known_but_not_free_is_passed_over()
    {
        AgentSeat[] seats =
        [
            Desks.Seat("a"),
            Desks.Seat("last", status: PresenceStatus.Offline),
            Desks.Seat("mine", load: 5),
        ];

        Assert.Equal(("a", "leastLoaded"), Picked(seats, new RoutingNeeds([], null, "mine", "last"), new TeamRouting()));
    }

    [Fact]
    public void Nobody_is_picked_where_nobody_may_and_everybody_looked_at_says_why()
    {
        var found = AgentPicker.Pick(
            [Desks.Seat("a", load: 5), Desks.Seat("b", status: PresenceStatus.Away), Desks.Seat("x", team: "sales")], Wish(), new TeamRouting(), NoTurn);

        Assert.Null(found.Agent);
        Assert.Equal([("b", CandidateRefusal.Away), ("a", CandidateRefusal.Full)], found.Candidates.Select(c => (c.Id, c.Refusal!.Value)));
    }

    private static string Picks(params AgentSeat[] seats) => AgentPicker.Pick(seats, Wish(), new TeamRouting(), NoTurn).Agent!.Agent.Id;

    private static (string, string) Picked(AgentSeat[] seats, RoutingNeeds needs, TeamRouting team)
    {
        var found = AgentPicker.Pick(seats, Wish(needs), team, NoTurn);
        return (found.Agent!.Agent.Id, found.Rule);
    }

    private static Wish Wish(RoutingNeeds? needs = null) => new("wechat", "i1", "service", needs ?? RoutingNeeds.None);

    private static Func<Agent, Agent> Skilled(int level) => a => a with { Skills = [Refunds[0] with { Level = level }] };

    private static Dictionary<string, int> Weighs(string channel, int weight) => new() { [channel] = weight };
}
