using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Improving;
using Scrm.Core.Turns;

namespace Scrm.Tests.Improving;

/// <summary>From questions nobody answered to an article that does.</summary>
public sealed class ClusterTests : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync();
        foreach (var (who, text) in new[] { ("ann", "能不能刷信用卡"), ("bob", "刷信用卡可以吗 13812345678"), ("cat", "能不能刷信用卡"), ("dan", "宠物可以进店吗") })
        {
            var conversation = await _company.SayAsync(who, text);
            await _company.ReplyAsync(conversation.Id, text.Contains('卡') ? "支持信用卡付款，电话 13812345678 可咨询" : "可以带宠物");
        }
    }

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task Questions_are_grouped_counted_and_masked()
    {
        var found = await FindAsync();

        Assert.Equal((4, 2), (found.Questions, found.Clusters.Count));
        var card = found.Clusters[0];
        Assert.Equal(("能不能刷信用卡", 3, 3), (card.Question, card.Count, card.People));
        Assert.Equal([new WeakCount(WeakKind.Missed, 3)], card.Kinds);
        Assert.Equal([3], card.Trend);
        Assert.Equal(["支持信用卡付款，电话 138****678 可咨询"], card.Replies);
        Assert.All(card.Wordings.Concat(card.Examples.Select(e => e.Text)), text => Assert.DoesNotContain("13812345678", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_is_drafted_reviewed_and_answers()
    {
        var card = (await FindAsync()).Clusters[0];
        var request = new ClusterRequest(_company.Period, card.Id, "lin");

        var draft = await _company.Get<DraftFromCluster>().HandleAsync(
            new DraftFromClusterRequest(request, card.Question, ["可以刷信用卡吗"], card.Replies[0]), Token);

        Assert.Equal((ArticleStatus.Draft, "lin"), (draft.Value!.Status, draft.Value.UpdatedBy));
        Assert.Contains("能不能刷信用卡 (×3)", draft.Value.ChangeNote, StringComparison.Ordinal);
        Assert.Equal(AnswerKind.None, (await AskAsync("能不能刷信用卡")).Kind);
        var mark = ClusterMarkRules.Of((await FindAsync()).Clusters[0], await MarksAsync())!;
        Assert.Equal((ClusterStep.Drafted, draft.Value.Id), (mark.Step, mark.ArticleId));
        await _company.SaveAsync(draft.Value with { Status = ArticleStatus.Published });
        Assert.Equal(draft.Value.Id, (await AskAsync("能不能刷信用卡")).Article?.Id);
    }

    [Fact]
    public async Task Wordings_are_added_to_an_article_as_a_draft()
    {
        var card = (await FindAsync()).Clusters[0];
        var request = new ClusterRequest(_company.Period, card.Id, "lin");

        var draft = await _company.Get<AddToArticle>().HandleAsync(new AddToArticleRequest(request, "invoice", ["能不能刷信用卡"]), Token);

        Assert.Equal((ArticleStatus.Draft, 2), (draft.Value!.Status, draft.Value.Version));
        Assert.Equal(["能开发票吗", "能不能刷信用卡"], draft.Value.Similar);
        Assert.Equal(1, (await _company.Get<IKnowledgeStore>().FindArticleAsync("invoice", Token))!.LiveVersion);
        Assert.Equal(FaultCode.NotFound, (await _company.Get<AddToArticle>().HandleAsync(new AddToArticleRequest(request, "none", []), Token)).Fault!.Code);
    }

    [Fact]
    public async Task A_dismissed_group_stays_away_until_it_grows()
    {
        var card = (await FindAsync()).Clusters[0];
        var mark = (await _company.Get<MarkCluster>().HandleAsync(new ClusterRequest(_company.Period, card.Id, "lin"), ClusterStep.Dismissed, null, Token)).Value!;

        Assert.True(ClusterMarkRules.IsHidden(card, mark));
        for (var i = 0; i < 5; i++)
        {
            Assert.True(ClusterMarkRules.IsHidden(card with { Count = card.Count + i }, mark));
            await _company.SayAsync($"new{i}", "能不能刷信用卡");
        }

        var grown = (await FindAsync(isAnew: true)).Clusters[0];
        Assert.Equal((card.Id, 8), (grown.Id, grown.Count));
        Assert.False(ClusterMarkRules.IsHidden(grown, ClusterMarkRules.Of(grown, await MarksAsync())));
    }

    [Fact]
    public async Task A_group_that_is_not_there_cannot_be_settled()
    {
        var request = new ClusterRequest(_company.Period, "none", "lin");

        Assert.Equal(FaultCode.NotFound, (await _company.Get<MarkCluster>().HandleAsync(request, ClusterStep.Dismissed, null, Token)).Fault!.Code);
        Assert.Equal(FaultCode.NotFound, (await _company.Get<DraftFromCluster>().HandleAsync(new DraftFromClusterRequest(request, "q", [], "a"), Token)).Fault!.Code);
    }

    private Task<FoundClusters> FindAsync(bool isAnew = false) => _company.Get<FindClusters>().HandleAsync(_company.Period, isAnew, Token);

    private Task<IReadOnlyList<ClusterMark>> MarksAsync() => _company.Get<IClusterMarks>().ListAsync(Token);

    private async Task<Answer> AskAsync(string text) => (await _company.Get<AnswerLibrary>().CurrentAsync(Token)).Decide(Answers.Book.Asked(text));
}
