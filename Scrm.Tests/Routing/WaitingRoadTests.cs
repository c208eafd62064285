using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Routing;

/// <summary>What a customer is told and promised while he waits, and who comes to his help.</summary>
public sealed class WaitingRoadTests : RoutingRoad
{
    [Fact]
    public async Task Outside_hours_the_customer_isTold_once_and_is_served_when_it_opens()
    {
        // The clock stands at 20:00 in Shanghai.
        var hours = new BusinessHours { Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 9 * 60, 18 * 60))] };
        await SaveTeamAsync(r => r with { Hours = hours, Texts = new TeamTexts(Closed: "{opens} 开始服务") });
        await Node.QueueAsync("c1");
        await Node.RouteAsync();
        await Node.RouteAsync();
        Assert.Equal(["03-03 09:00 开始服务"], await SaidAsync("c1"));

        Clock.Advance(TimeSpan.FromHours(13));
        await OnlineAsync("a", "b");
        Assert.Equal(1, await Node.RouteAsync());
        Assert.Equal(13 * 3600L, (await Node.WhyAsync("c1")).WaitedSeconds);
    }

    [Fact]
    public async Task While_nobody_is_there_the_customer_waits_and_supervisors_are_called()
    {
        await SaveTeamAsync(r => r with { Texts = new TeamTexts(Nobody: "暂时没有客服在线。") });
        await SayAllAsync(PresenceStatus.Offline);
        await Node.QueueAsync("c1");
        await Node.RouteAsync();
        await Node.RouteAsync();

        Assert.Equal(["暂时没有客服在线。"], await SaidAsync("c1"));
        Assert.Equal(new StaffAlerted("c1", "nobody", null), Assert.Single(Told.OfType<StaffAlerted>()));
        await OnlineAsync("b");
        Assert.Equal(1, await Node.RouteAsync());
    }

    [Fact]
    public async Task The_place_isTold_on_coming_and_not_again_before_its_time()
    {
        await SaveTeamAsync(r => r with { Texts = new TeamTexts(Position: "第 {position} 位"), TellEveryMinutes = 5 });
        await SayAllAsync(PresenceStatus.Busy);
        await Node.QueueAsync("c1");
        await Node.QueueAsync("c2");
        await Node.RouteAsync();
        await Node.SayAsync("a", PresenceStatus.Online);
        await Node.RouteAsync();
        Assert.Equal(["第 1 位"], await SaidAsync("c1"));
        await Node.SayAsync("a", PresenceStatus.Busy);
        await Node.AssignAsync(new AssignRequest("c2", "b", AssignKind.Claim));
        await Node.RouteAsync();
        Assert.Equal(["第 2 位"], await SaidAsync("c2"));
    }

    [Fact]
    public async Task Another_team_helps_out_and_the_wait_goes_on_counting()
    {
        await SaveTeamAsync(r => r with { OverflowTeamId = "sales", OverflowMinutes = 10 });
        await Node.SaveAsync(new Team("sales", "销售组") { Routing = new TeamRouting { Automatic = true } });
        await Node.HireAsync("s", team: "sales");
        await SayAllAsync(PresenceStatus.Busy);
        await Node.QueueAsync("c1");
        await Node.RouteAsync();
        Clock.Advance(TimeSpan.FromMinutes(10));
        await Node.SayAsync("s", PresenceStatus.Online);
        await Node.RouteAsync();
        var moved = await Node.ReadAsync("c1");
        Assert.Equal(("sales", DecisionKind.Overflowed), (moved.TeamId, (await Node.WhyAsync("c1")).Kind));
        Assert.Equal(1, await Node.RouteAsync());
        Assert.Equal(600, (await Node.WhyAsync("c1")).WaitedSeconds);
    }

    [Fact]
    public async Task An_agent_who_leaves_the_customer_waiting_loses_him_to_a_colleague()
    {
        await SaveTeamAsync(r => r with { NoReplyMinutes = 3 });
        await Node.QueueAsync("c1");
        await Node.RouteAsync();
        Clock.Advance(TimeSpan.FromMinutes(3));
        await OnlineAsync("a", "b");

        Assert.Equal(1, await Node.TendAsync());
        Assert.Equal((DecisionKind.Returned, "a"), ((await Node.WhyAsync("c1")).Kind, (await Node.WhyAsync("c1")).FromAgentId));
        await Node.RouteAsync();
        Assert.Equal("b", (await Node.ReadAsync("c1")).Owner.AgentId);
    }

    [Fact]
    public async Task A_promise_is_marked_and_staff_are_warned_before_it_breaks()
    {
        await SaveTeamAsync(r => r with { Automatic = false, Targets = new ServiceTargets(FirstResponse: 10, WarnPercent: 80) });
        await Node.QueueAsync("c1");
        await Node.TendAsync();
        Assert.Equal((Clock.GetUtcNow().AddMinutes(10), ServiceState.Ok), Service(await Node.ReadAsync("c1")));
        Assert.Equal(0, await Node.TendAsync());

        Clock.Advance(TimeSpan.FromMinutes(8));
        await Node.TendAsync();
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Node.TendAsync();
        Assert.Equal(ServiceState.Breached, (await Node.ReadAsync("c1")).Service!.State);
        Assert.Equal(["serviceSoon", "serviceBreached"], Told.OfType<StaffAlerted>().Select(a => a.About));
    }

    private static (DateTimeOffset DueAt, ServiceState State) Service(Conversation conversation) => (conversation.Service!.DueAt, conversation.Service.State);

    private async Task<IReadOnlyList<string?>> SaidAsync(string id) =>
        [.. (await Node.Get<IConversationStore>().MessagesAsync(id, null, 0, 50, Token)).Where(m => m.Direction == MessageDirection.Out).Select(m => m.Content.Text)];
}
