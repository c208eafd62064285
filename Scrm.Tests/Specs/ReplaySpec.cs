using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Outcomes;
using Scrm.Core.Replays;
using Scrm.Core.Tables;
using Scrm.Tests.Answers;
using Scrm.Tests.Improving;
using Scrm.Tests.Replays;

namespace Scrm.Tests.Specs;

/// <summary>A day of real turns, played again.</summary>
public abstract class ReplaySpec(StoreChoice choice) : IAsyncLifetime
{
    private static readonly DraftRequest Nothing = new() { ArticleIds = [] };
    private static readonly KnowledgeArticle Card = Book.Article("card", "能不能刷信用卡") with { Status = ArticleStatus.Draft };
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync(store: choice);
        await _company.SayAsync("ann", "怎么退货？", "谢谢", "那多久到账呢");
        await _company.SayAsync("bob", "能不能刷信用卡", "我说能不能刷信用卡", "在吗");
        await _company.SayAsync("cat", "转人工");
        await _company.SayAsync("dan", "退货", "1", "没用");
    }

    public async ValueTask DisposeAsync()
    {
        await _company.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_published_version_does_again_what_was_recorded()
    {
        var job = await _company.ReplayAsync(Nothing);

        Assert.Equal((ReplayState.Done, 4, 9, 9), (job.State, job.Seen, job.Counts.Turns, job.Counts.Same));
        Assert.Equal(job.Counts.Recorded, job.Counts.Reproduced);
        Assert.Equal(9, job.Counts.Recorded);
        Assert.Empty(await _company.LinesAsync(job));
    }

    [Fact]
    public async Task The_same_day_and_the_same_draft_give_the_same_bytes()
    {
        await _company.SaveAsync(Card);
        var one = await _company.ReplayAsync(new DraftRequest());
        _company.Clock.Advance(TimeSpan.FromHours(5));
        var other = await _company.ReplayAsync(new DraftRequest());

        Assert.Equal((one.Digest, 64), (other.Digest, other.Digest.Length));
        Assert.Equal(await TableAsync(one), await TableAsync(other));
        Assert.NotEqual(one.Digest, (await _company.ReplayAsync(Nothing)).Digest);
    }

    [Fact]
    public async Task A_draft_changes_exactly_what_it_is_about()
    {
        await _company.SaveAsync(Card);

        var job = await _company.ReplayAsync(new DraftRequest());
        var lines = await _company.LinesAsync(job);

        Assert.Equal(["能不能刷信用卡", "我说能不能刷信用卡"], lines.Select(l => l.Text));
        Assert.Equal([(ReplayKind.Missed, ReplayKind.Answered), (ReplayKind.HandedOff, ReplayKind.Answered)], lines.Select(l => (l.Before.Kind, l.After.Kind)));
        Assert.All(lines, l => Assert.Equal((ReplayVerdict.Better, "card", "answer card"), (l.Verdict, l.After.ArticleIds.Single(), l.After.Text)));
        Assert.Equal((2, 0, 0, 7), (job.Counts.Better, job.Counts.Worse, job.Counts.Changed, job.Counts.Same));
        Assert.Equal(["能不能刷信用卡"], job.Titles);
    }

    [Fact]
    public async Task Other_thresholds_are_a_draft_too()
    {
        var job = await _company.ReplayAsync(new DraftRequest { ArticleIds = [], AnswerFrom = 0.999, OfferFrom = 0.998 });

        Assert.True(job.Counts.Worse > 0, "Nothing became worse.");
        Assert.Equal(0, job.Counts.Better);
        Assert.All(job.Counts.Moves, m => Assert.NotEqual(ReplayKind.Answered, m.After));
    }

    [Fact]
    public async Task Nothing_is_touched()
    {
        await _company.SaveAsync(Card);
        var revision = await _company.Get<IKnowledgeStore>().RevisionAsync(Token);
        var before = await _company.Get<IBotOutcomes>().ReadAsync(_company.Period, Token);
        var head = await _company.Get<Core.Conversations.IConversationStore>().HeadAsync(Token);

        await _company.ReplayAsync(new DraftRequest());

        Assert.Equal(revision, await _company.Get<IKnowledgeStore>().RevisionAsync(Token));
        Assert.Equal(head, await _company.Get<Core.Conversations.IConversationStore>().HeadAsync(Token));
        Assert.Equal(before.Total, (await _company.Get<IBotOutcomes>().ReadAsync(_company.Period, Token)).Total);
    }

    [Fact]
    public async Task A_stopped_run_goes_on_and_finds_what_it_would_have_found()
    {
        for (var i = 0; i < 25; i++)
        {
            await _company.SayAsync($"more{i}", "怎么换货？", "能不能刷信用卡");
        }

        await _company.SaveAsync(Card);
        var whole = await _company.ReplayAsync(new DraftRequest());
        var begun = await _company.StartReplayAsync(new DraftRequest());
        using var stop = new CancellationTokenSource();
        var store = new StoppingReplays(_company.Get<IReplayStore>(), stop);
        var run = new RunReplay(
            store, _company.Get<IKnowledgeStore>(), _company.Get<Core.Turns.AnswerLibrary>(), _company.Get<ReplayScenes>(), _company.Get<ReplayMeanings>(), _company.Clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.HandleAsync(begun.Id, stop.Token));
        var steer = new SteerReplay(_company.Get<IReplayStore>(), _company.Clock);
        Assert.Equal(20, (await steer.HandleAsync(begun.Id, goOn: false, Token)).Value!.Seen);
        Assert.Equal(ReplayState.Paused, (await _company.Get<RunReplay>().HandleAsync(begun.Id, Token))!.State);
        await steer.HandleAsync(begun.Id, goOn: true, Token);
        var resumed = (await _company.Get<RunReplay>().HandleAsync(begun.Id, Token))!;

        Assert.Equal((ReplayState.Done, 29, whole.Digest, 27), (resumed.State, resumed.Seen, resumed.Digest, resumed.Kept));
        Assert.Equal(await TableAsync(whole), await TableAsync(resumed));
        Assert.False((await steer.HandleAsync(begun.Id, goOn: true, Token)).IsOk);
    }

    [Fact]
    public async Task When_the_published_version_changes_meanwhile_it_begins_again()
    {
        await _company.SaveAsync(Card);
        var begun = await _company.StartReplayAsync(new DraftRequest());
        await _company.SaveAsync(Card with { Status = ArticleStatus.Published });

        var job = (await _company.Get<RunReplay>().HandleAsync(begun.Id, Token))!;

        Assert.NotEqual(begun.BaseRevision, job.BaseRevision);
        Assert.Equal((9, 9), (job.Counts.Turns, job.Counts.Same));
    }

    private async Task<byte[]> TableAsync(ReplayJob job) => CsvWriter.Bytes(ReplayTable.Rows(await _company.LinesAsync(job), english: false));
}
