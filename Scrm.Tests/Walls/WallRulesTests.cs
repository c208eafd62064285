using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Walls;
using Scrm.Tests.Routing;

namespace Scrm.Tests.Walls;

public sealed class WallRulesTests
{
    [Fact]
    public void A_queue_tells_how_many_wait_and_who_longest()
    {
        var wall = Wall([Desks.Waiting("c1", 3), Desks.Waiting("c2", 8), Desks.Held("a", 20) with { Id = "c3" }]);

        var queue = Assert.Single(wall.Queues);
        Assert.Equal(("service", 2, "c2", Desks.Now.AddMinutes(-8)), (queue.TeamId, queue.Waiting, queue.OldestId, queue.OldestSince));
    }

    [Fact]
    public void The_fullest_queue_comes_first_and_conversations_of_no_team_last()
    {
        var wall = WallRules.Of(
            [Desks.Waiting("c1", team: "sales"), Desks.Waiting("c2", team: null), Desks.Waiting("c3", team: "closed down")],
            Desks.Scene([], Desks.Team(), Desks.Team("sales")), [], []);

        Assert.Equal([("sales", 1), ("service", 0), (null, 2)], wall.Queues.Select(q => (q.TeamId, q.Waiting)));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 45)]
    [InlineData(30, 5)]
    public void Who_comes_now_is_told_a_wait_by_the_pace_of_the_last_hour(int answered, int? minutes)
    {
        var scene = Desks.Scene([], Desks.Team());
        var pace = Enumerable.Range(0, answered).Select(n => new TeamAnswered("service", Desks.Now.AddMinutes(-60 + n)));
        var other = Enumerable.Repeat(new TeamAnswered("sales", Desks.Now.AddMinutes(-1)), 50);

        Assert.Equal(minutes, WallRules.Of([Desks.Waiting()], scene, [], [.. pace, .. other]).Queues[0].EstimateMinutes);
    }

    [Theory]
    [InlineData(7, 0, 0)]
    [InlineData(8, 1, 0)]
    [InlineData(11, 0, 1)]
    public void Promises_in_danger_count_for_their_team_and_are_listed(double waited, int soon, int breached)
    {
        var wall = Wall([Desks.Waiting(minutes: waited)], r => r with { Targets = new ServiceTargets(FirstResponse: 10) });

        Assert.Equal((soon, breached, soon + breached), (wall.Queues[0].Soon, wall.Queues[0].Breached, wall.Promises.Count));
    }

    [Fact]
    public void Promises_are_listed_by_the_time_they_are_due()
    {
        var wall = Wall([Desks.Waiting("c1", 9), Desks.Waiting("c2", 30), Desks.Waiting("c3", 10)], r => r with { Targets = new ServiceTargets(FirstResponse: 10) });

        Assert.Equal(["c2", "c3", "c1"], wall.Promises.Select(p => p.ConversationId));
    }

    [Fact]
    public void A_queue_says_until_when_it_is_open_or_closed()
    {
        var noon = Desks.Now;
        BusinessHours From(int from, int to) => new() { Zone = "UTC", Week = [new OpeningSpan(noon.UtcDateTime.DayOfWeek, from, to)] };
        var minute = (int)noon.UtcDateTime.TimeOfDay.TotalMinutes;

        var open = Wall([], r => r with { Hours = From(minute - 60, minute + 60) }).Queues[0];
        Assert.Equal((true, noon.AddHours(1)), (open.IsOpen, open.Until));
        var closed = Wall([], r => r with { Hours = From(minute + 30, minute + 60) }).Queues[0];
        Assert.Equal((false, noon.AddMinutes(30)), (closed.IsOpen, closed.Until));
        var always = Wall([]).Queues[0];
        Assert.Equal((true, null), (always.IsOpen, always.Until));
    }

    [Fact]
    public void An_agent_is_shown_with_state_load_and_what_he_leaves_unanswered()
    {
        var said = new Presence("a", PresenceStatus.Away, Desks.Now, "午餐") { Since = Desks.Now.AddMinutes(-12) };
        var wall = WallRules.Of(
            [Desks.Held("a", 4) with { Id = "c1" }, Desks.Held("a", null) with { Id = "c2" }],
            Desks.Scene([Desks.Seat("a", load: 3, status: PresenceStatus.Away)]), [said], []);

        var agent = Assert.Single(wall.Agents);
        Assert.Equal((PresenceStatus.Away, "午餐", Desks.Now.AddMinutes(-12)), (agent.Status, agent.Reason, agent.Since));
        Assert.Equal((3, 5, 2, 1), (agent.Load, agent.Capacity, agent.Conversations, agent.Unanswered));
    }

    [Fact]
    public void Who_is_there_comes_first_then_who_has_most_and_who_may_not_sign_in_is_left_out()
    {
        AgentSeat[] seats =
        [
            Desks.Seat("off", status: PresenceStatus.Offline), Desks.Seat("gone", change: a => a with { Enabled = false }),
            Desks.Seat("free"), Desks.Seat("laden", load: 4), Desks.Seat("busy", status: PresenceStatus.Busy),
        ];

        var wall = WallRules.Of([], Desks.Scene(seats), [], []);
        Assert.Equal(["laden", "free", "busy", "off"], wall.Agents.Select(a => a.AgentId));
        Assert.Equal(2, wall.Queues[0].Online);
    }

    private static Wall Wall(IReadOnlyList<Conversation> open, Func<TeamRouting, TeamRouting>? change = null) =>
        WallRules.Of(open, Desks.Scene([], Desks.Team(change: change)), [], []);
}
