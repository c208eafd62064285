using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the routing side of a store.</summary>
public abstract class RoutingStoreSpec : StoreSpec
{
    protected abstract IRoutingStore Routing { get; }

    [Fact]
    public async Task A_decision_is_kept_with_the_commit_that_carries_it_out()
    {
        var waiting = await CommitAsync(Sample.First(Waiting("c1")));
        var made = Decision("d1", "c1", DecisionKind.Assigned, "a1") with { Candidates = [new CandidateSeen("a1", 1, 5, 0, 30, null)], Skills = ["退款"] };
        var given = await CommitAsync(Give(waiting, "a1") with { Decision = made });
        await CommitAsync(Give(given, "a2") with { Decision = Decision("d2", "c1", DecisionKind.Transferred, "a2") });

        var kept = await Routing.DecisionsAsync("c1", 10, Token);
        Assert.Equal(["d2", "d1"], kept.Select(d => d.Id));
        Assert.Equivalent(made, kept[1], strict: true);
        Assert.Single(await Routing.DecisionsAsync("c1", 1, Token));
        Assert.Empty(await Routing.DecisionsAsync("c2", 10, Token));
    }

    [Fact]
    public async Task What_is_refused_leaves_no_decision_and_no_turn()
    {
        var waiting = await CommitAsync(Sample.First(Waiting("c1")));
        var refused = Give(waiting, "a1") with
        {
            Decision = Decision("d1", "c1", DecisionKind.Assigned, "a1"),
            Turn = new TeamTurn("service", 0, null),
            Seats = [new SeatMove("a1", true, Sample.Noon)],
            OwnerCapacity = 0,
        };

        Assert.Equal(CommitResult.OverCapacity, await Store.Conversations.CommitAsync(refused, Token));
        Assert.Empty(await Routing.DecisionsAsync("c1", 10, Token));
        Assert.Empty(await Routing.TurnsAsync(Token));
        Assert.Empty(await Routing.LoadsAsync(Token));
    }

    [Fact]
    public async Task A_turn_is_taken_once()
    {
        var first = await CommitAsync(Sample.First(Waiting("c1")));
        var second = await CommitAsync(Sample.First(Waiting("c2")));
        await CommitAsync(Give(first, "a1") with { Turn = new TeamTurn("service", 0, null) });

        Assert.Equal(CommitResult.OutOfTurn, await Store.Conversations.CommitAsync(Give(second, "a1") with { Turn = new TeamTurn("service", 0, null) }, Token));
        Assert.Equal(OwnerKind.Queue, (await Store.Conversations.GetAsync("c2", Token))!.Owner.Kind);
        await CommitAsync(Give(second, "a2") with { Turn = new TeamTurn("service", 1, "a1") });
        Assert.Equal([new TeamTurn("service", 2, "a2")], await Routing.TurnsAsync(Token));
    }

    [Fact]
    public async Task Capacity_counts_by_weight()
    {
        var first = await CommitAsync(Sample.First(Waiting("c1")));
        var second = await CommitAsync(Sample.First(Waiting("c2")));
        await CommitAsync(Give(first, "a1", weight: 3) with { OwnerCapacity = 5 });

        Assert.Equal(CommitResult.OverCapacity, await Store.Conversations.CommitAsync(Give(second, "a1", weight: 3) with { OwnerCapacity = 5 }, Token));
        await CommitAsync(Give(second, "a1", weight: 2) with { OwnerCapacity = 5 });
        Assert.Equal([new SeatLoad("a1", 5, null)], await Routing.LoadsAsync(Token));
    }

    [Fact]
    public async Task A_seat_knows_its_load_and_since_when_nothing_moved()
    {
        var given = await CommitAsync(Give(await CommitAsync(Sample.First(Waiting("c1"))), "a1") with { Seats = [new SeatMove("a1", true, Sample.Noon)] });
        await CommitAsync(Sample.Next(given, c => c with { Status = ConversationStatus.Resolved }) with
        {
            Seats = [new SeatMove("a1", false, Sample.Noon.AddMinutes(7))],
        });

        Assert.Equal([new SeatLoad("a1", 0, Sample.Noon.AddMinutes(7))], await Routing.LoadsAsync(Token));
    }

    [Fact]
    public async Task Who_served_a_person_last_is_known_and_an_offer_is_no_service()
    {
        var given = await CommitAsync(Give(await CommitAsync(Sample.First(Waiting("c1"))), "a1") with { Decision = Decision("d1", "c1", DecisionKind.Claimed, "a1") });
        await CommitAsync(Sample.Next(given) with { Decision = Decision("d2", "c1", DecisionKind.Offered, "a2") });

        Assert.Equal("a1", await Routing.LastAgentAsync("p-c1", Token));
        Assert.Null(await Routing.LastAgentAsync("p-c2", Token));
    }

    [Fact]
    public async Task The_pace_of_queues_is_what_left_them_for_agents()
    {
        var given = await CommitAsync(Give(await CommitAsync(Sample.First(Waiting("c1"))), "a1") with { Decision = Decision("d1", "c1", DecisionKind.Assigned, "a1") });
        await CommitAsync(Give(given, "a2") with { Decision = Decision("d2", "c1", DecisionKind.Transferred, "a2") });

        Assert.Equal([new TeamAnswered("service", Sample.Noon)], await Routing.AnsweredAsync(Sample.Noon, Token));
        Assert.Empty(await Routing.AnsweredAsync(Sample.Noon.AddTicks(1), Token));
    }

    [Fact]
    public async Task What_is_offered_is_found_by_whom_it_is_offered()
    {
        var waiting = await CommitAsync(Sample.First(Waiting("c1")));
        var offered = await CommitAsync(Sample.Next(waiting, c => c with { Offer = new TransferOffer("a2", "a1", Sample.Noon, Sample.Noon) }));

        Assert.Equal("c1", Assert.Single((await Store.Conversations.ListAsync(new ConversationQuery { OfferedTo = "a2" }, Token)).Items).Id);
        await CommitAsync(Sample.Next(offered, c => c with { Offer = null }));
        Assert.Empty((await Store.Conversations.ListAsync(new ConversationQuery { OfferedTo = "a2" }, Token)).Items);
    }

    [Fact]
    public async Task Settings_are_saved_by_compare_and_swap()
    {
        Assert.Equal(0, (await Routing.SettingsAsync(Token)).Version);
        Assert.True(await Routing.SaveSettingsAsync(new RoutingSettings { PointMinutes = 7 }, 0, Token));
        Assert.False(await Routing.SaveSettingsAsync(new RoutingSettings { PointMinutes = 8 }, 0, Token));
        var stored = await Routing.SettingsAsync(Token);
        Assert.Equal((7, 1L), (stored.PointMinutes, stored.Version));
    }

    private static Conversation Waiting(string id) => Sample.Conversation(id, "p-" + id) with { Status = ConversationStatus.Open, Owner = Owner.Queue, TeamId = "service" };

    private static ConversationCommit Give(ConversationCommit before, string agentId, int weight = 1) =>
        Sample.Next(before, c => c with { Owner = Owner.Agent(agentId), Weight = weight });

    private static RoutingDecision Decision(string id, string conversationId, DecisionKind kind, string agentId) => new()
    {
        Id = id,
        ConversationId = conversationId,
        ContactId = "p-" + conversationId,
        At = Sample.Noon,
        Kind = kind,
        FromTeamId = "service",
        ToAgentId = agentId,
        ToTeamId = "service",
    };
}
