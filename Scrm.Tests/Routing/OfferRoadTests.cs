using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Tests.Routing;

/// <summary>A transfer is an offer: accepted, declined, over after its time.</summary>
public sealed class OfferRoadTests : RoutingRoad
{
    [Fact]
    public async Task A_transfer_to_a_colleague_is_an_offer_he_accepts()
    {
        await OfferAsync();
        var accepted = await Node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);

        Assert.Equal("b", accepted.Value!.Owner.AgentId);
        Assert.Null(accepted.Value.Offer);
        Assert.Equal(DecisionKind.Accepted, (await Node.WhyAsync("c1")).Kind);
    }

    [Fact]
    public async Task A_declined_offer_leaves_it_where_it_is_and_tells_who_offered()
    {
        await OfferAsync();
        var stranger = await Node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "a", true), Token);
        Assert.Equal(FaultCode.NotFound, stranger.Fault!.Code);
        await Node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", false), Token);

        var kept = await Node.ReadAsync("c1");
        Assert.Equal(("a", null), (kept.Owner.AgentId, kept.Offer));
        Assert.Contains(new StaffAlerted("c1", "declined", "a"), Told);
    }

    [Fact]
    public async Task An_offer_nobody_answers_is_over_after_its_time()
    {
        await OfferAsync();
        Assert.Equal(0, await Node.TendAsync());
        Clock.Advance(TimeSpan.FromSeconds(30));
        var late = await Node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);
        Assert.Equal("offerExpired", late.Fault!.Detail);
        Assert.Equal(1, await Node.TendAsync());

        Assert.Equal(("a", null), ((await Node.ReadAsync("c1")).Owner.AgentId, (await Node.ReadAsync("c1")).Offer));
        Assert.Contains(new StaffAlerted("c1", "offerExpired", "a"), Told);
    }

    [Fact]
    public async Task An_accepted_offer_does_not_overload_the_colleague()
    {
        await Node.HireAsync("b", capacity: 1);
        await OfferAsync();
        await Node.QueueAsync("c2");
        await Node.AssignAsync(new AssignRequest("c2", "b", AssignKind.Claim));

        var refused = await Node.Get<AnswerOffer>().HandleAsync(new OfferAnswer("c1", "b", true), Token);
        Assert.Equal(FaultCode.OverCapacity, refused.Fault!.Code);
        Assert.NotNull((await Node.ReadAsync("c1")).Offer);
    }

    private async Task OfferAsync()
    {
        await SaveTeamAsync(r => r with { OfferSeconds = 30 });
        await Node.QueueAsync("c1");
        await Node.AssignAsync(new AssignRequest("c1", "a", AssignKind.Claim));
        var offered = await Node.AssignAsync(new AssignRequest("c1", "a", AssignKind.Transfer, TargetAgentId: "b", Note: "他要退款"));
        Assert.Equal(("a", "b"), (offered.Value!.Owner.AgentId, offered.Value.Offer!.ToAgentId));
        Assert.Contains(new StaffAlerted("c1", "offered", "b"), Told);
    }
}
