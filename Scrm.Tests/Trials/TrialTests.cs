using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Outcomes;
using Scrm.Core.Trials;
using Scrm.Tests.Answers;
using Scrm.Tests.Doubles;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Trials;

/// <summary>Two versions of the bot, each with its share of real turns.</summary>
public sealed class TrialTests : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync();
        await _company.SaveAsync(Book.Article("card", "能不能刷信用卡") with { Status = ArticleStatus.Draft });
    }

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task Each_customer_gets_one_version_and_its_answers_are_counted_for_it()
    {
        var trial = await StartAsync(50);
        for (var i = 0; i < 40; i++)
        {
            var conversation = await _company.SayAsync($"c{i}", "能不能刷信用卡", "怎么退货？");
            Assert.Equal(TrialRules.IsChallenged(trial, $"c{i}") ? 0 : 1, (await FigureAsync(conversation.Id)).Missed);
        }

        var arms = await _company.Get<IBotOutcomes>().ArmsAsync(trial.Id + ":", Token);
        var (a, b) = (arms[TrialRules.ArmOf(trial, false)], arms[TrialRules.ArmOf(trial, true)]);
        Assert.Equal((40L, 0L, a.Conversations), (a.Conversations + b.Conversations, b.Missed, a.Missed));
        Assert.InRange(b.Conversations, 8, 32);
    }

    [Fact]
    public async Task Adopting_publishes_the_challenger_for_everybody()
    {
        var trial = await StartAsync(1);

        var ended = await _company.Get<EndTrial>().HandleAsync(new EndTrialRequest(trial.Id, Adopt: true, "lin"), Token);

        Assert.Equal((TrialState.Adopted, "lin"), (ended.Value!.State, ended.Value.EndedBy));
        Assert.Equal(2, (await _company.Get<IKnowledgeStore>().FindArticleAsync("card", Token))!.LiveVersion);
        Assert.Equal(0, (await SpokenAsync("能不能刷信用卡")).Missed);
        Assert.False((await _company.Get<EndTrial>().HandleAsync(new EndTrialRequest(trial.Id, Adopt: false, "lin"), Token)).IsOk);
    }

    [Fact]
    public async Task Adopting_other_thresholds_keeps_what_somebody_changes_at_that_moment()
    {
        var knowledge = _company.Get<IKnowledgeStore>();
        await knowledge.SaveSettingsAsync(new AnswerSettings { InboxId = "" }, Token);
        var draft = new DraftRequest { ArticleIds = [], AnswerFrom = 0.9 };
        var trial = (await _company.Get<StartTrial>().HandleAsync(new StartTrialRequest("更稳", null, 50, draft, "lin"), Token)).Value!;
        var meddled = new MeddledKnowledge(
            knowledge, async () => await _company.Get<ChangeAnswerSettings>().HandleAsync(new AnswerSettingsChange("", s => s with { Greeting = "欢迎光临" }), Token));

        var ended = await new EndTrial(_company.Get<ITrialStore>(), meddled, _company.Clock).HandleAsync(new EndTrialRequest(trial.Id, Adopt: true, "lin"), Token);

        Assert.Equal(TrialState.Adopted, ended.Value?.State);
        var settings = (await knowledge.LoadAsync(Token)).For("");
        Assert.Equal(("欢迎光临", 0.9, 3), (settings.Greeting, settings.AnswerFrom, settings.Version));
    }

    [Fact]
    public async Task Stopping_gives_everybody_the_published_version()
    {
        var trial = await StartAsync(99);

        await _company.Get<EndTrial>().HandleAsync(new EndTrialRequest(trial.Id, Adopt: false, "lin"), Token);

        Assert.Equal(1, (await SpokenAsync("能不能刷信用卡")).Missed);
        Assert.Null((await _company.Get<IKnowledgeStore>().FindArticleAsync("card", Token))!.LiveVersion);
    }

    [Fact]
    public async Task Customers_are_in_one_trial_at_a_time_and_a_challenger_changes_something()
    {
        await StartAsync(50);

        Assert.Equal("trialRunning", (await TryAsync(50, new DraftRequest(), null)).Detail);
        Assert.Equal("trialRunning", (await TryAsync(50, new DraftRequest(), BotCompany.Inbox)).Detail);
        Assert.Equal("empty", (await TryAsync(50, new DraftRequest { ArticleIds = [] }, null)).Detail);
        Assert.Equal("share", (await TryAsync(100, new DraftRequest(), null)).Detail);
        Assert.Equal("inboxId", (await TryAsync(50, new DraftRequest(), "none")).Detail);
    }

    private async Task<BotTrial> StartAsync(int share) =>
        (await _company.Get<StartTrial>().HandleAsync(new StartTrialRequest("信用卡", null, share, new DraftRequest(), "lin"), Token)).Value!;

    private async Task<Core.Foundation.Fault> TryAsync(int share, DraftRequest draft, string? inbox) =>
        (await _company.Get<StartTrial>().HandleAsync(new StartTrialRequest("又一个", inbox, share, draft, "lin"), Token)).Fault!;

    private async Task<BotConversation> SpokenAsync(string text) => await FigureAsync((await _company.SayAsync("someone", text)).Id);

    private async Task<BotConversation> FigureAsync(string conversationId) =>
        (await _company.Get<IBotOutcomes>().ConversationsAsync(_company.Period, BotMeasure.Asked, null, 1000, Token)).Single(c => c.ConversationId == conversationId);
}
