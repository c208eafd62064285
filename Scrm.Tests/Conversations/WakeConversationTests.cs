using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Turns;
using Scrm.Tests.Doubles;
using Scrm.Tests.Routing;

namespace Scrm.Tests.Conversations;

/// <summary>What an agent put aside until a time.</summary>
public sealed class WakeConversationTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-wake-");
    private readonly FakeClock _clock = new();
    private RoutingNode _node = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await RoutingNode.StartAsync(_folder.FullName, _clock);
        await _node.SaveAsync(new Team("service", "客服组") { Routing = new TeamRouting { Automatic = true } });
        await _node.HireAsync("a");
        await _node.SayAsync("a", PresenceStatus.Online);
        await _node.QueueAsync("c1");
        await _node.AssignAsync(new AssignRequest("c1", "a", AssignKind.Claim));
        var aside = await _node.Get<SnoozeConversation>().HandleAsync(new SnoozeRequest("c1", "a", _clock.GetUtcNow().AddHours(1)), Token);
        Assert.Equal(ConversationStatus.Snoozed, aside.Value!.Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task It_wakes_when_its_time_has_come_and_is_its_agents()
    {
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(FaultCode.Conflict, (await WakeAsync()).Fault!.Code);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var woken = await WakeAsync();

        Assert.Equal((ConversationStatus.Open, "a", null), (woken.Value!.Status, woken.Value.Owner.AgentId, woken.Value.SnoozedUntil));
        Assert.Equal(FaultCode.Conflict, (await WakeAsync()).Fault!.Code);
    }

    [Fact]
    public async Task While_it_sleeps_it_takes_no_place_of_its_agent()
    {
        Assert.Equal(0, (await _node.Get<Core.Routing.Queueing.IRoutingStore>().LoadsAsync(Token)).Single(l => l.AgentId == "a").Load);
        _clock.Advance(TimeSpan.FromHours(1));
        await WakeAsync();

        Assert.Equal(1, (await _node.Get<Core.Routing.Queueing.IRoutingStore>().LoadsAsync(Token)).Single(l => l.AgentId == "a").Load);
    }

    [Fact]
    public async Task Where_its_agent_has_no_room_it_wakes_in_the_queue()
    {
        await _node.SaveAsync(new Team("service", "客服组") { Routing = new TeamRouting { Automatic = false } });
        await _node.HireAsync("a", capacity: 1);
        await _node.QueueAsync("c2");
        await _node.AssignAsync(new AssignRequest("c2", "a", AssignKind.Claim));
        _clock.Advance(TimeSpan.FromHours(1));
        var woken = await WakeAsync();

        Assert.Equal((ConversationStatus.Open, OwnerKind.Queue, "service", "a"), (woken.Value!.Status, woken.Value.Owner.Kind, woken.Value.TeamId, woken.Value.LastAgentId));
        Assert.NotNull(woken.Value.Queue);
        Assert.Equal(1, (await _node.Get<Core.Routing.Queueing.IRoutingStore>().LoadsAsync(Token)).Single(l => l.AgentId == "a").Load);
    }

    [Fact]
    public async Task A_message_wakes_it_in_the_queue_where_its_agent_has_no_room()
    {
        await _node.SaveAsync(new Team("service", "客服组") { Routing = new TeamRouting { Automatic = false } });
        await _node.HireAsync("a", capacity: 1);
        await _node.QueueAsync("c2");
        await _node.AssignAsync(new AssignRequest("c2", "a", AssignKind.Claim));
        var asleep = await _node.ReadAsync("c1");
        var inbound = new InboundMessage
        {
            InboxId = asleep.InboxId,
            Channel = asleep.Channel,
            DedupeKey = "m1",
            ExternalId = asleep.ExternalId,
            Content = MessageContent.OfText("在吗"),
            SentAt = _clock.GetUtcNow(),
        };
        var received = await _node.Get<IReceiptStore>().ReceiveAsync(inbound, _clock.GetUtcNow(), "here", TimeSpan.FromMinutes(10), Token);
        var turn = await _node.Get<RunTurn>().HandleAsync(new TurnRequest(received.Receipt, received.Lease, null), Token);

        var woken = turn.Commit!.Conversation;
        Assert.Equal(("c1", ConversationStatus.Open, OwnerKind.Queue, "a"), (woken.Id, woken.Status, woken.Owner.Kind, woken.LastAgentId));
    }

    private Task<Result<Conversation>> WakeAsync() => _node.Get<WakeConversation>().HandleAsync("c1", Token);
}
