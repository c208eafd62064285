using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
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

    private static async Task<RuleRun> RunAsync(BotCompany company)
    {
        var run = (await company.Get<StartRuleRun>().HandleAsync(500, "lin", Token)).Value!;
        return (await company.Get<RunRuleRun>().HandleAsync(run.Id, Token))!;
    }

    private static async Task PublishAsync(BotCompany company, params Rule[] rules)
    {
        var draft = await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest(rules, 0, "lin"), Token);
        Assert.True((await company.Get<PublishRules>().HandleAsync(new PublishRulesRequest("test", "lin", draft.Value!.Stamp), Token)).IsOk);
    }

    private static async Task TagAsync(BotCompany company)
    {
        var store = company.Get<ITagStore>();
        await store.SaveDimensionAsync(new TagDimension("need", "诉求", "Need", false, 0), Token);
        await store.SaveTagAsync(new Tag("bulk", "need", "团购", "Bulk", TagScope.Contact), Token);
    }
}
