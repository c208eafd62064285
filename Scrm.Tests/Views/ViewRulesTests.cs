using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Views;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Views;

public sealed class ViewRulesTests
{
    private static readonly Agent Lin = new() { Id = "lin", DisplayName = "林", Role = AgentRole.Agent, TeamIds = ["service"] };
    private static readonly Agent Wang = new() { Id = "wang", DisplayName = "王", Role = AgentRole.Supervisor };

    public static TheoryData<ViewFilter, string?> Filters => new()
    {
        { new ViewFilter(), null },
        { new ViewFilter([ConversationStatus.Open], "me", OwnerKind.Agent, true, ["wechat"], ["demo"], ["service"], ["退款"], ["han", "latin"], 5, 30, "退款", ConversationOrder.Waiting), null },
        { new ViewFilter(Tags: [" "]), "list" },
        { new ViewFilter(Channels: [.. Enumerable.Range(0, 51).Select(i => $"{i}")]), "list" },
        { new ViewFilter(Languages: ["klingon"]), "language" },
        { new ViewFilter([(ConversationStatus)9]), "status" },
        { new ViewFilter(Owner: (OwnerKind)9), "owner" },
        { new ViewFilter(Order: (ConversationOrder)9), "sort" },
        { new ViewFilter(Priority: -1), "priority" },
        { new ViewFilter(WaitMinutes: 60 * 24 * 8), "wait" },
        { new ViewFilter(Text: new string('x', 201)), "q" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Only_what_can_be_asked_is_taken(ViewFilter filter, string? refused) =>
        Assert.Equal(refused, ViewRules.FilterRefusal(filter)?.Detail);

    [Fact]
    public void A_shared_view_asks_for_whoever_looks_within_his_rights()
    {
        var filter = new ViewFilter(Mentions: true, WaitMinutes: 30, Teams: ["sales"]);

        var lins = ViewQuery.Of(filter, Lin, Sample.Noon);
        var wangs = ViewQuery.Of(filter, Wang, Sample.Noon);

        Assert.Equal(("lin", "lin", Sample.Noon.AddMinutes(-30)), (lins.MentionedId, lins.VisibleAgentId, lins.WaitingSince));
        Assert.Equal(["service"], lins.VisibleTeamIds);
        Assert.Equal(("wang", null), (wangs.MentionedId, wangs.VisibleTeamIds));
    }

    [Fact]
    public void Ones_own_are_seen_whatever_their_team_and_nobodys_are_unassigned()
    {
        var mine = ViewQuery.Of(new ViewFilter(Assignee: "me"), Lin, Sample.Noon);
        var nobodys = ViewQuery.Of(new ViewFilter(Assignee: "none"), Lin, Sample.Noon);

        Assert.Equal(("lin", null), (mine.AgentId, mine.VisibleTeamIds));
        Assert.Equal((null, true, 1), (nobodys.AgentId, nobodys.Unassigned, nobodys.VisibleTeamIds!.Count));
    }
}
