using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Tags;
using Scrm.Tests.Improving;
using Scrm.Tests.Rules;

namespace Scrm.Tests.RuleBooks;

/// <summary>Messages through real turns with a published book, and dry runs over them.</summary>
public sealed class RuleRoadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_routed_ranked_tagged_and_told_of_and_says_why()
    {
        await using var company = await BotCompany.OpenAsync();
        await TagAsync(company);
        await PublishAsync(company, Some.Rule("big", Some.Team("t9"), Some.Test(RuleTestKind.AnyWord, "团购")) with
        {
            Name = "团购",
            Then =
            [
                Some.Team("t9"), new RuleAction(RuleActionKind.HandOff), Some.Points(4), new RuleAction(RuleActionKind.Tag) { Value = "bulk" },
                new RuleAction(RuleActionKind.Notify) { Text = "大客户来了" }, Some.Say("专人马上联系您"),
            ],
        });

        var conversation = await company.SayAsync("anna", "想问问团购价格");

        Assert.Equal((OwnerKind.Queue, "t9", 4, "rule"), (conversation.Owner.Kind, conversation.TeamId, conversation.Priority, conversation.HandoffReason));
        var lines = await company.Get<IConversationStore>().MessagesAsync(conversation.Id, null, 0, 100, Token);
        var why = Assert.Single(lines[0].Rules!);
        Assert.Equal(("big", 1L, "团购"), (why.RuleId, why.Version, why.Held.Single().Saw));
        Assert.All(why.Effects, e => Assert.True(e.Done));
        Assert.Equal("专人马上联系您", lines.Single(l => l.Direction == MessageDirection.Out).Content.Text);
        Assert.Equal(["lin"], lines.Single(l => l.Direction == MessageDirection.Note).Mentions);
        var tag = Assert.Single(await company.Get<IContactStore>().TagsAsync(conversation.ContactId, company.Clock.GetUtcNow(), Token));
        Assert.Equal(("bulk", TagSource.Rule, lines[0].Id), (tag.TagId, tag.Source, tag.Evidence.MessageId));

        var again = await company.SayAsync("anna", "团购呢");
        Assert.Equal(4, again.Priority);
    }

    [Fact]
    public async Task The_team_of_a_rule_is_kept_until_people_take_over()
    {
        await using var company = await BotCompany.OpenAsync();
        await PublishAsync(company, Some.Rule("a", Some.Team("t9"), Some.Test(RuleTestKind.AnyWord, "团购")));

        Assert.Null((await company.SayAsync("anna", "有团购吗")).TeamId);
        Assert.Equal("t9", (await company.SayAsync("anna", "转人工")).TeamId);
    }

    [Fact]
    public async Task In_the_queue_the_team_changes_at_once()
    {
        await using var company = await BotCompany.OpenAsync();
        await PublishAsync(company, Some.Rule("a", Some.Team("t9"), Some.Test(RuleTestKind.AnyWord, "团购")));

        Assert.Null((await company.SayAsync("anna", "转人工")).TeamId);
        Assert.Equal("t9", (await company.SayAsync("anna", "是团购的事")).TeamId);
    }

    [Fact]
    public async Task Who_asks_for_a_person_gets_one_whatever_a_rule_would_say()
    {
        await using var company = await BotCompany.OpenAsync();
        await PublishAsync(company, Some.Rule("a", Some.Say("再试试")), Some.Rule("b", Some.Team("t8"), Some.Test(RuleTestKind.Handoff, "askedForPerson")));

        var conversation = await company.SayAsync("anna", "转人工");

        Assert.Equal((OwnerKind.Queue, "t8"), (conversation.Owner.Kind, conversation.TeamId));
    }

    [Fact]
    public async Task Named_agent_and_skills_are_kept_until_people_take_over_and_change_at_once_in_the_queue()
    {
        await using var company = await BotCompany.OpenAsync();
        await PublishAsync(company, Some.Rule("a", Some.Agent("lin"), Some.Test(RuleTestKind.AnyWord, "团购")), Some.Rule("b", Some.Skill("开票"), Some.Test(RuleTestKind.AnyWord, "发票")));

        Assert.Equal("lin", (await company.SayAsync("anna", "有团购吗")).Ruled!.AgentId);
        var waiting = await company.SayAsync("anna", "转人工");
        await company.Get<RouteQueue>().HandleAsync(Token);
        Assert.Equal("lin", (await StoredAsync(company, waiting)).Queue!.Needs!.RuledAgentId);
        var more = await company.SayAsync("anna", "还有发票");

        Assert.Null(more.Queue!.Needs);
        await company.Get<RouteQueue>().HandleAsync(Token);
        Assert.Equal(["开票"], (await StoredAsync(company, waiting)).Queue!.Needs!.Skills);
    }

    [Fact]
    public async Task Hours_of_a_team_are_asked_at_the_time_of_the_message()
    {
        await using var company = await BotCompany.OpenAsync();
        var hours = new BusinessHours { Zone = "UTC", Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 0, 24 * 60))] };
        var today = DateOnly.FromDateTime(company.Clock.GetUtcNow().UtcDateTime);
        await company.Get<IDirectory>().SaveTeamAsync(new Team("t1", "客服") { Routing = new TeamRouting { Hours = hours } }, Token);
        await PublishAsync(company, Some.Rule("a", Some.Say("休息中"), Some.Test(RuleTestKind.TeamHours, "t1") with { Not = true }));
        var open = await company.SayAsync("anna", "你好");
        await company.Get<IDirectory>().SaveTeamAsync(
            new Team("t1", "客服") { Routing = new TeamRouting { Hours = hours with { Special = [new SpecialDay(today, "放假", [])] } } }, Token);
        await company.SayAsync("anna", "在吗");

        var lines = await company.Get<IConversationStore>().MessagesAsync(open.Id, null, 0, 100, Token);
        Assert.Equal([false, true], lines.Where(l => l.Direction == MessageDirection.In).Select(l => l.Rules is not null));
        Assert.Single(lines, l => l.Content.Text == "休息中");
    }

    [Fact]
    public async Task At_a_handoff_without_a_turn_the_rules_are_asked_and_say_why()
    {
        await using var company = await BotCompany.OpenAsync();
        await TagAsync(company);
        await PublishAsync(company, Some.Rule("a", Some.Team("t9"), Some.Test(RuleTestKind.Handoff, "remote"), Some.Test(RuleTestKind.AnyWord, "团购")) with
        {
            Then = [Some.Team("t9"), Some.Points(3), Some.Agent("lin"), new RuleAction(RuleActionKind.Tag) { Value = "bulk" }, new RuleAction(RuleActionKind.Notify) { Text = "来了" }],
        });
        var served = await company.SayAsync("anna", "有团购吗");
        Assert.Null(served.Ruled);

        var handed = (await company.Get<RequestHandoff>().HandleAsync(new HandoffRequest(served.Id, "remote", "t1"), Token)).Value!;

        Assert.Equal(("t9", 3, "lin"), (handed.TeamId, handed.Priority, handed.Ruled!.AgentId));
        var lines = await company.Get<IConversationStore>().MessagesAsync(served.Id, null, 0, 100, Token);
        Assert.Equal(("a", "团购"), (lines.Single(l => l.Notice?.Kind == "handoff").Rules!.Single().RuleId, lines.Single(l => l.Notice?.Kind == "handoff").Rules!.Single().Held[1].Saw));
        Assert.Equal(["lin"], lines.Single(l => l.Direction == MessageDirection.Note).Mentions);
        var tag = Assert.Single(await company.Get<IContactStore>().TagsAsync(served.ContactId, company.Clock.GetUtcNow(), Token));
        Assert.Equal(("bulk", TagSource.Rule, lines[0].Id), (tag.TagId, tag.Source, tag.Evidence.MessageId));
        Assert.Equal("t1", (await company.Get<RequestHandoff>().HandleAsync(new HandoffRequest((await company.SayAsync("ben", "你好")).Id, "other", "t1"), Token)).Value!.TeamId);
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_twice_and_changes_nothing()
    {
        await using var company = await BotCompany.OpenAsync();
        var first = await company.SayAsync("anna", "我要团购", "怎么开发票");
        await company.SayAsync("ben", "你好", "转人工");
        var before = await company.Get<IConversationStore>().HeadAsync(Token);
        Rule[] draft = [Some.Rule("a", Some.Team("t9"), Some.Test(RuleTestKind.AnyWord, "团购")), Some.Rule("b", Some.Points(2), new RuleTest(RuleTestKind.Handoff))];
        await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest(draft, 0, "lin"), Token);

        var (one, other) = (await RunAsync(company), await RunAsync(company));

        Assert.Equal((RuleRunState.Done, 2, 2, 2, 2), (one.State, one.Seen, one.Matched, one.Changed, one.Conversations));
        Assert.Equal(new Dictionary<string, int> { ["a"] = 1, ["b"] = 1 }, one.ByRule);
        Assert.Equal(one.Digest, other.Digest);
        var lines = await company.Get<IRuleRunStore>().LinesAsync(one.Id, 0, 10, Token);
        Assert.Contains(lines, l => l.ConversationId == first.Id && l.Text == "我要团购" && l.After.Rules.SequenceEqual(["a"]) && l.Before.Rules.Count == 0);
        Assert.Equal(3, RuleRunTable.Rows(lines, english: true).Count());
        Assert.Equal(before, await company.Get<IConversationStore>().HeadAsync(Token));
        Assert.Equal(0, await company.Get<IRuleStore>().VersionAsync(Token));
    }

    [Fact]
    public async Task A_dry_run_that_was_cancelled_stays_so()
    {
        await using var company = await BotCompany.OpenAsync();
        await company.SayAsync("anna", "你好");
        await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest([], 0, "lin"), Token);
        var run = (await company.Get<StartRuleRun>().HandleAsync(10, "lin", Token)).Value!;

        await company.Get<EndRuleRun>().HandleAsync(run.Id, RuleRunState.Cancelled, Token);

        Assert.Equal((RuleRunState.Cancelled, 0), ((await company.Get<RunRuleRun>().HandleAsync(run.Id, Token))!.State, (await company.Get<IRuleRunStore>().GetAsync(run.Id, Token))!.Seen));
    }

    private static async Task<Conversation> StoredAsync(BotCompany company, Conversation conversation) =>
        (await company.Get<IConversationStore>().GetAsync(conversation.Id, Token))!;

    private static async Task<RuleRun> RunAsync(BotCompany company)
    {
        var run = (await company.Get<StartRuleRun>().HandleAsync(500, "lin", Token)).Value!;
        return (await company.Get<RunRuleRun>().HandleAsync(run.Id, Token))!;
    }

    private static Task PublishAsync(BotCompany company, params Rule[] rules) => Some.PublishAsync(company, rules);

    private static async Task TagAsync(BotCompany company)
    {
        var store = company.Get<ITagStore>();
        await store.SaveDimensionAsync(new TagDimension("need", "诉求", "Need", false, 0), Token);
        await store.SaveTagAsync(new Tag("bulk", "need", "团购", "Bulk", TagScope.Contact), Token);
    }
}
