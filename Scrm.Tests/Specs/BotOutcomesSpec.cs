using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Outcomes;
using Scrm.Core.Tables;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Specs;

/// <summary>Figures of the bot, counted in the commits of real turns.</summary>
public abstract class BotOutcomesSpec(StoreChoice choice) : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync(store: choice);
        await _company.SayAsync("ann", "怎么退货？", "谢谢");
        await _company.SayAsync("bob", "能不能刷信用卡", "我说能不能刷信用卡");
        await _company.SayAsync("cat", "怎么退货？", "没用");
        var person = await _company.SayAsync("dan", "怎么开发票？", "转人工");
        await _company.ReplyAsync(person.Id, "您好，发票已经开好了");
    }

    public async ValueTask DisposeAsync()
    {
        await _company.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Conversations_are_resolved_deflected_or_handed_over()
    {
        var period = await ReadAsync(_company.Period);

        Assert.Equal((4L, 1L, 2L, 2L), (period.Total.Conversations, period.Total.Resolved, period.Total.Deflected, period.Total.Handed));
        Assert.Equal((1L, 1L), (period.Total.Helpful, period.Total.Unhelpful));
        Assert.Equal([("askedForPerson", 1L), ("misses", 1L)], period.Reasons.Select(r => (r.Reason, r.Count)));
        Assert.Equal([BotCompany.Inbox], period.Inboxes.Select(i => i.InboxId));
        Assert.Equal([_company.Today], period.Days.Select(d => d.Day));
        Assert.Equal(period.Total, period.Days[0].Counts);
    }

    [Fact]
    public async Task Questions_are_counted_by_what_became_of_them()
    {
        var total = (await ReadAsync(_company.Period)).Total;

        Assert.Equal((6L, 3L, 0L, 2L), (total.Asked, total.Answered, total.Offered, total.Missed));
    }

    [Theory]
    [InlineData(BotMeasure.Asked, "dan,cat,bob,ann")]
    [InlineData(BotMeasure.Resolved, "ann")]
    [InlineData(BotMeasure.Deflected, "cat,ann")]
    [InlineData(BotMeasure.Handed, "dan,bob")]
    [InlineData(BotMeasure.Missed, "bob")]
    [InlineData(BotMeasure.Unhelpful, "cat")]
    public async Task Every_figure_leads_to_its_conversations(BotMeasure measure, string who)
    {
        var found = await _company.Get<IBotOutcomes>().ConversationsAsync(_company.Period, measure, null, 10, Token);

        Assert.Equal(who.Split(','), found.Select(c => PersonOf(c.ContactName)));
        Assert.Equal(found.Count, await _company.Get<IBotOutcomes>().CountAsync(_company.Period, measure, Token));
        var days = new BotQuery(_company.Today, _company.Today);
        Assert.Equal(
            (await _company.Get<IBotOutcomes>().ConversationsAsync(days, measure, null, 10, Token)).Count,
            await _company.Get<IBotOutcomes>().CountAsync(days, measure, Token));
    }

    [Fact]
    public async Task A_reason_leads_to_its_conversations()
    {
        var found = await _company.Get<IBotOutcomes>().ConversationsAsync(_company.Period, BotMeasure.Handed, "misses", 10, Token);

        Assert.Equal(["bob"], found.Select(c => PersonOf(c.ContactName)));
    }

    [Fact]
    public async Task A_rejected_answer_resolves_nothing()
    {
        var ann = (await _company.Get<IBotOutcomes>().ConversationsAsync(_company.Period, BotMeasure.Resolved, null, 10, Token)).Single();
        var lines = await _company.Get<IConversationStore>().MessagesAsync(ann.ConversationId, null, 0, 10, Token);
        var answer = lines.First(l => l.Answer is { ArticleIds.Count: > 0 });
        var judge = _company.Get<JudgeAnswer>();

        await judge.HandleAsync(new JudgeRequest(ann.ConversationId, answer.Id, "lin", false), Token);
        Assert.Equal(0, (await ReadAsync(_company.Period)).Total.Resolved);
        await judge.HandleAsync(new JudgeRequest(ann.ConversationId, answer.Id, "lin", null), Token);
        Assert.Equal(1, (await ReadAsync(_company.Period)).Total.Resolved);
    }

    [Fact]
    public async Task Another_period_and_another_inbox_know_nothing_of_it()
    {
        Assert.Equal(0, (await ReadAsync(_company.Period.Before)).Total.Conversations);
        Assert.Equal(0, (await ReadAsync(_company.Period with { InboxId = "other" })).Total.Conversations);
        Assert.Equal(4, (await ReadAsync(_company.Period with { InboxId = BotCompany.Inbox })).Total.Conversations);
    }

    [Fact]
    public async Task The_report_names_the_articles_and_the_table_has_every_day()
    {
        var report = (await _company.Get<ReadBotReport>().HandleAsync(_company.Period with { InboxId = BotCompany.Inbox }, Token)).Value!;

        Assert.Equal(("return", "怎么退货？", 2L, 1L, 1L), (report.Articles[0].ArticleId, report.Articles[0].Question, report.Articles[0].Answers, report.Articles[0].Helpful, report.Articles[0].Unhelpful));
        var table = System.Text.Encoding.UTF8.GetString(CsvWriter.Bytes(BotTable.Rows(report, english: true)));
        Assert.Contains("2026-03-02,4,1,2,2,6,3,0,0,2,1,1", table, StringComparison.Ordinal);
        Assert.False((await _company.Get<ReadBotReport>().HandleAsync(new BotQuery(_company.Today, _company.Today.AddDays(-1)), Token)).IsOk);
    }

    [Fact]
    public async Task Conversations_the_bot_spoke_in_and_those_where_something_went_wrong_are_found()
    {
        var outcomes = _company.Get<IBotOutcomes>();
        var spoken = await outcomes.SpokenInAsync(_company.Period, 10, Token);
        var weak = await outcomes.WeakAsync(_company.Period, 10, Token);

        Assert.Equal((4, 3), (spoken.Count, weak.Count));
        Assert.Equal(spoken.Order(StringComparer.Ordinal), spoken);
        Assert.Subset(spoken.ToHashSet(), weak.ToHashSet());
        Assert.Single(await outcomes.WeakAsync(_company.Period, 1, Token));
        Assert.Empty(await outcomes.SpokenInAsync(_company.Period with { InboxId = "other" }, 10, Token));
    }

    [Fact]
    public async Task Uses_of_articles_are_summed_over_the_period()
    {
        var outcomes = _company.Get<IBotOutcomes>();
        var uses = await outcomes.UsesAsync(_company.Period, Token);
        Assert.Contains(uses, use => use is { ArticleId: "return", Kind: AnswerUseKind.Answered, Count: 2 });
        Assert.Equal(uses, await outcomes.UsesAsync(_company.Period with { InboxId = BotCompany.Inbox }, Token));
        Assert.Empty(await outcomes.UsesAsync(_company.Period with { InboxId = "other" }, Token));
        Assert.Empty(await outcomes.ArmsAsync("trial/", Token));
    }

    private Task<BotPeriod> ReadAsync(BotQuery query) => _company.Get<IBotOutcomes>().ReadAsync(query, Token);

    // A customer without a name is called by the end of the platform's id.
    private static string PersonOf(string name) => name.Split(' ')[^1];
}
