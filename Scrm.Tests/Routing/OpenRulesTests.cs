using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Routing;

public sealed class OpenRulesTests
{
    [Theory]
    [InlineData(4, 60, false)]
    [InlineData(5, 60, true)]
    [InlineData(30, 4, false)]
    [InlineData(null, 60, false)]
    public void A_customer_left_waiting_goes_back_to_the_queue(int? waited, int owned, bool returns) =>
        Assert.Equal(returns, Due(Desks.Held("a", waited, owned), r => r with { NoReplyMinutes = 5 }).Returns);

    [Fact]
    public void Waiting_counts_in_business_hours_only_and_not_where_nothing_is_set()
    {
        var closed = new BusinessHours { Zone = "UTC", Week = [new OpeningSpan(DayOfWeek.Monday, 8 * 60, 9 * 60)] };

        Assert.False(Due(Desks.Held("a", 30), r => r with { NoReplyMinutes = 5, Hours = closed }).Returns);
        Assert.False(Due(Desks.Held("a", 30), r => r).Returns);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void An_offer_is_over_when_its_time_is(int secondsLeft, bool over) =>
        Assert.Equal(over, Due(Desks.Held("a", null) with { Offer = new TransferOffer("b", "a", Desks.Now, Desks.Now.AddSeconds(secondsLeft)) }, r => r).OfferOver);

    [Fact]
    public void A_promise_is_written_down_when_it_changed_and_only_then()
    {
        TeamRouting Promised(TeamRouting routing) => routing with { Targets = new ServiceTargets(FirstResponse: 10) };
        var due = Due(Desks.Waiting(minutes: 9), Promised);

        Assert.True(due is { Marks: true, Service.State: ServiceState.Soon });
        Assert.False(Due(Desks.Waiting(minutes: 9) with { Service = due.Service }, Promised).Any);
        Assert.True(Due(Desks.Waiting(minutes: 9) with { Service = due.Service }, r => r).Marks);
    }

    [Theory]
    [InlineData(null, ServiceState.Soon, true)]
    [InlineData(ServiceState.Ok, ServiceState.Soon, true)]
    [InlineData(ServiceState.Soon, ServiceState.Soon, false)]
    [InlineData(ServiceState.Soon, ServiceState.Breached, true)]
    [InlineData(null, ServiceState.Ok, false)]
    public void Staff_are_told_when_it_became_worse(ServiceState? before, ServiceState after, bool told) =>
        Assert.Equal(told, OpenRules.Worsens(before is { } state ? Mark(state) : null, Mark(after)));

    private static ServiceMark Mark(ServiceState state) => new(ServiceKind.FirstResponse, Desks.Now, Desks.Now, state);

    private static OpenStep Due(Conversation conversation, Func<TeamRouting, TeamRouting> change) =>
        OpenRules.Due(conversation, Desks.Scene([], Desks.Team(change: change)));
}
