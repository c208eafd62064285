using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.Tests.Routing;

public sealed class AssignmentRulesTests
{
    private static readonly Agent Lin = new() { Id = "lin", DisplayName = "小林", Role = AgentRole.Agent, TeamIds = ["service"] };
    private static readonly Agent Chen = Lin with { Id = "chen", DisplayName = "小陈" };
    private static readonly Agent Wang = new() { Id = "wang", DisplayName = "王主管", Role = AgentRole.Supervisor };
    private static readonly Agent Stranger = Lin with { Id = "stranger", TeamIds = ["sales"] };
    private static readonly Team Service = new("service", "客服组");

    [Fact]
    public void Claiming_what_waits_is_allowed() => Assert.Null(Refusal(AssignKind.Claim, Lin, Owner.Queue));

    [Fact]
    public void Claiming_what_a_colleague_has_is_not() =>
        Assert.Equal(FaultCode.AlreadyAssigned, Refusal(AssignKind.Claim, Lin, Owner.Agent("chen"))!.Code);

    [Fact]
    public void Claiming_what_the_bot_serves_says_to_take_over() =>
        Assert.Equal("bot", Refusal(AssignKind.Claim, Lin, Owner.Bot)!.Detail);

    [Fact]
    public void Any_agent_takes_over_from_the_bot() => Assert.Null(Refusal(AssignKind.TakeOver, Lin, Owner.Bot));

    [Fact]
    public void Only_a_supervisor_takes_over_from_a_colleague()
    {
        Assert.Equal(FaultCode.Forbidden, Refusal(AssignKind.TakeOver, Lin, Owner.Agent("chen"))!.Code);
        Assert.Null(Refusal(AssignKind.TakeOver, Wang, Owner.Agent("chen")));
    }

    [Theory]
    [InlineData(AssignKind.Claim)]
    [InlineData(AssignKind.TakeOver)]
    [InlineData(AssignKind.Transfer)]
    public void Another_teams_conversation_does_not_exist_for_an_agent(AssignKind kind) =>
        Assert.Equal(FaultCode.NotFound, Refusal(kind, Stranger, Owner.Queue)!.Code);

    [Theory]
    [InlineData(AssignKind.Claim)]
    [InlineData(AssignKind.TakeOver)]
    public void A_resolved_conversation_changes_hands_no_more(AssignKind kind) =>
        Assert.Equal(FaultCode.Closed, Refusal(kind, Lin, Owner.Queue, status: ConversationStatus.Resolved)!.Code);

    [Fact]
    public void The_owner_transfers_to_a_colleague_or_a_team()
    {
        Assert.Null(Refusal(AssignKind.Transfer, Lin, Owner.Agent("lin"), target: Chen));
        Assert.Null(Refusal(AssignKind.Transfer, Lin, Owner.Agent("lin"), team: Service));
    }

    [Fact]
    public void Somebody_else_does_not() =>
        Assert.Equal(FaultCode.NotYours, Refusal(AssignKind.Transfer, Lin, Owner.Agent("chen"), target: Lin)!.Code);

    [Fact]
    public void A_transfer_names_exactly_one_target()
    {
        Assert.Equal(FaultCode.Invalid, Refusal(AssignKind.Transfer, Lin, Owner.Agent("lin"))!.Code);
        Assert.Equal(FaultCode.Invalid, Refusal(AssignKind.Transfer, Lin, Owner.Agent("lin"), target: Chen, team: Service)!.Code);
    }

    [Fact]
    public void A_disabled_colleague_gets_nothing() =>
        Assert.Equal(FaultCode.NotFound, Refusal(AssignKind.Transfer, Lin, Owner.Agent("lin"), target: Chen with { Enabled = false })!.Code);

    private static Fault? Refusal(
        AssignKind kind, Agent actor, Owner owner, Agent? target = null, Team? team = null, ConversationStatus status = ConversationStatus.Open) =>
        AssignmentRules.Refusal(
            new AssignRequest("c", actor.Id, kind, target?.Id, team?.Id),
            actor,
            kind == AssignKind.Transfer ? target : actor,
            team,
            new Conversation
            {
                Id = "c",
                InboxId = "in",
                Channel = "wechat",
                ContactId = "p",
                ContactName = "客户",
                ExternalId = "o",
                Status = status,
                Owner = owner,
                TeamId = "service",
                CreatedAt = DateTimeOffset.UnixEpoch,
                UpdatedAt = DateTimeOffset.UnixEpoch,
            });
}
