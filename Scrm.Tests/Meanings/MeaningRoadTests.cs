using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Editions;
using Scrm.Core.Meanings;
using Scrm.Core.Replays;
using Scrm.Core.Turns;
using Scrm.Tests.Answers;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Meanings;

/// <summary>What a turn looks up by meaning is looked up alike in a row of short messages and in a replay.</summary>
public sealed class MeaningRoadTests : IAsyncLifetime
{
    private static readonly DraftRequest Nothing = new() { ArticleIds = [] };
    private readonly WordPlaces _model = new();
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync(services => services.AddSingleton<IMeaningReader>(_model));
        await _company.Get<PlaceMeanings>().HandleAsync(Token);
    }

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task A_row_of_short_messages_is_looked_up_as_one_too()
    {
        var before = _model.Read.Count;
        await _company.SayAsync("ann", "我那个凭", "证报销呢");

        Assert.Equal(["我那个凭", "证报销呢", "我那个凭证报销呢"], _model.Read.Skip(before));
    }

    [Fact]
    public async Task What_is_sure_and_what_asks_nothing_is_not_looked_up()
    {
        var answerer = await _company.Get<AnswerLibrary>().CurrentAsync(Token);
        AnswerQuestion Asked(string text) => new(BotCompany.Inbox, MessageContent.OfText(text), BotMemory.Empty, [], new Asker("wechat", _company.Clock.GetUtcNow(), _company.Today));

        Assert.Equal(["报销凭证"], MeaningWish.Of(answerer, Asked("报销凭证")));
        Assert.Empty(MeaningWish.Of(answerer, Asked("怎么退货？")));
        Assert.Empty(MeaningWish.Of(answerer, Asked("转人工")));
        Assert.Empty(MeaningWish.Of(answerer, Asked("你好")));
    }

    [Fact]
    public async Task A_replay_does_again_what_turns_found_by_meaning_and_says_so()
    {
        await SpeakAsync();

        var job = await _company.ReplayAsync(Nothing);

        Assert.Equal((ReplayMeaning.Used, job.Counts.Recorded), (job.Meaning, job.Counts.Reproduced));
        Assert.True(job.Counts.Recorded >= 4 && job.LookedUp >= 3, $"{job.Counts.Recorded} recorded, {job.LookedUp} looked up.");
    }

    [Fact]
    public async Task Two_replays_with_meanings_give_the_same_and_ask_in_batches()
    {
        for (var i = 0; i < 70; i++)
        {
            await _company.SayAsync($"more{i}", $"报销凭证 {i}");
        }

        var before = _model.Calls;
        var one = await _company.ReplayAsync(Nothing);
        var calls = _model.Calls - before;
        _company.Clock.Advance(TimeSpan.FromHours(3));
        var other = await _company.ReplayAsync(Nothing);

        Assert.Equal((one.Digest, one.LookedUp), (other.Digest, other.LookedUp));
        Assert.Equal(70, one.LookedUp);
        Assert.True(calls < 20, $"{calls} calls for 70 texts.");
    }

    [Fact]
    public async Task An_article_of_the_draft_is_found_by_meaning_as_if_it_were_published()
    {
        await SpeakAsync();
        await _company.SaveAsync(Book.Article("paper", "报销怎么弄") with { Status = ArticleStatus.Draft });

        var lines = await _company.LinesAsync(await _company.ReplayAsync(new DraftRequest()));

        Assert.Contains(lines, l => !l.Before.ArticleIds.Contains("paper") && l.After.ArticleIds.Contains("paper"));
    }

    [Fact]
    public async Task A_model_that_goes_away_is_left_out_of_the_whole_run()
    {
        await SpeakAsync();
        _model.IsOn = false;
        var off = await _company.ReplayAsync(Nothing);
        _model.IsOn = true;
        _model.Fails = true;

        var away = await _company.ReplayAsync(Nothing);

        Assert.Equal((ReplayMeaning.Off, ReplayMeaning.Away), (off.Meaning, away.Meaning));
        Assert.Equal((ReplayState.Done, off.Digest, 0), (away.State, away.Digest, away.LookedUp));
    }

    private async Task SpeakAsync()
    {
        await _company.SayAsync("ann", "报销凭证", "1");
        await _company.SayAsync("bob", "我那个凭", "证报销呢");
        await _company.SayAsync("cat", "怎么退货？");
    }
}
