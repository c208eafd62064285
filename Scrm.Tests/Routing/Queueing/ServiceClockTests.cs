using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Routing.Queueing;

public sealed class ServiceClockTests
{
    private static readonly ServiceTargets Promise = new(FirstResponse: 10, NextResponse: 20, Resolution: 240, WarnPercent: 80);

    [Theory]
    [InlineData(1, ServiceState.Ok)]
    [InlineData(8, ServiceState.Soon)]
    [InlineData(10, ServiceState.Breached)]
    public void The_first_answer_is_due_from_the_handoff(double waited, ServiceState state)
    {
        var mark = ServiceClock.Next(Desks.Waiting(minutes: waited), Promise, null, Desks.Now)!;

        Assert.Equal((ServiceKind.FirstResponse, state), (mark.Kind, mark.State));
        Assert.Equal(Desks.Now.AddMinutes(10 - waited), mark.DueAt);
    }

    [Fact]
    public void Answered_once_each_message_is_due_from_itself_and_nothing_but_the_end_while_nobody_waits()
    {
        var answered = Desks.Held("a", minutes: 5) with { ServedSince = Desks.Now.AddMinutes(-60), FirstAnsweredAt = Desks.Now.AddMinutes(-50) };

        Assert.Equal((ServiceKind.NextResponse, Desks.Now.AddMinutes(15)), Due(answered));
        Assert.Equal((ServiceKind.Resolution, Desks.Now.AddMinutes(180)), Due(answered with { WaitingSince = null }));
        Assert.Equal((ServiceKind.NextResponse, Desks.Now.AddMinutes(15)), Due(answered with { ServedSince = Desks.Now.AddMinutes(-200) }));
    }

    [Fact]
    public void Only_business_hours_count()
    {
        var hours = new BusinessHours { Zone = "UTC", Week = [new OpeningSpan(DayOfWeek.Monday, 9 * 60, 12 * 60 + 5), new OpeningSpan(DayOfWeek.Tuesday, 9 * 60, 18 * 60)] };

        // Five minutes of Monday are left and five of Tuesday are needed.
        Assert.Equal(Desks.Now.Date.AddDays(1).AddHours(9).AddMinutes(5), ServiceClock.Next(Desks.Waiting(minutes: 0), Promise, hours, Desks.Now)!.DueAt.UtcDateTime);
    }

    [Fact]
    public void Nothing_is_due_without_a_promise_or_after_the_end_or_with_the_bot()
    {
        Assert.Null(ServiceClock.Next(Desks.Waiting(), null, null, Desks.Now));
        Assert.Null(ServiceClock.Next(Desks.Waiting(), new ServiceTargets(), null, Desks.Now));
        Assert.Null(ServiceClock.Next(Desks.Waiting() with { Status = ConversationStatus.Resolved }, Promise, null, Desks.Now));
        Assert.Null(ServiceClock.Next(Desks.Waiting() with { ServedSince = null }, Promise, null, Desks.Now));
    }

    [Fact]
    public void A_segments_promise_comes_before_the_inboxs_and_that_before_the_teams()
    {
        var settings = new RoutingSettings { Promises = [new SegmentPromise("vip", new ServiceTargets(1))] };
        var inbox = new Inbox { Id = "i1", Channel = "wechat", Name = "x", Targets = new ServiceTargets(2) };
        var team = new Team("service", "x") { Routing = new TeamRouting { Targets = new ServiceTargets(3) } };
        var conversation = Desks.Waiting();

        Assert.Equal(1, ServiceClock.TargetsOf(conversation with { TargetSegmentId = "vip" }, settings, inbox, team)!.FirstResponse);
        Assert.Equal(2, ServiceClock.TargetsOf(conversation, settings, inbox, team)!.FirstResponse);
        Assert.Equal(3, ServiceClock.TargetsOf(conversation, settings, inbox with { Targets = null }, team)!.FirstResponse);
        Assert.Null(ServiceClock.TargetsOf(conversation, settings, null, null));
    }

    private static (ServiceKind, DateTimeOffset) Due(Conversation conversation)
    {
        var mark = ServiceClock.Next(conversation, Promise, null, Desks.Now)!;
        return (mark.Kind, mark.DueAt);
    }
}
