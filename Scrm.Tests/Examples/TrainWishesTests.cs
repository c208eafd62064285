using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Agents;
using Scrm.Core.Backfill;
using Scrm.Core.Examples;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Tests.Backfill;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Examples;

/// <summary>Reviewing wishes makes the next tagger.</summary>
public sealed class TrainWishesTests : IAsyncLifetime
{
    private static readonly string[] Colours = ["黑色", "白色", "蓝色", "红色"];
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LearnedTags Learned => _history.Services.GetRequiredService<LearnedTags>();

    private TrainWishes Train => _history.Services.GetRequiredService<TrainWishes>();

    public async ValueTask InitializeAsync()
    {
        await _history.OpenAsync([.. Colours.Select(c => new[] { $"我同事有部手机是{c}的" })]);
        await _history.Services.GetRequiredService<IExampleStore>().SaveAsync([.. Preferences.Wishes.All.Select(WishExample.Of)], [], Token);
        await _history.SaveRuleAsync(TagSamples.Rule("r-colour", "high", TagSource.Wish, "手机/颜色", 0.9));
        await _history.Services.GetRequiredService<IDirectory>().SaveAgentAsync(new Agent { Id = "wang", DisplayName = "wang", Role = AgentRole.Supervisor }, Token);
    }

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task Decisions_change_what_is_found()
    {
        DialogueTurn[] said = [new(true, "我表弟有部手机是黑色的")];
        await _history.RunAsync(BackfillKind.Apply, "r-colour");
        var before = Learned.Wishes!;
        Assert.Equal("黑色", Assert.Single(before.Tagger.Find(said)).Tag.Value);

        for (var person = 0; person < Colours.Length; person++)
        {
            await ReviewAsync(Assert.Single(await _history.ObservationsAsync($"p{person}")), ReviewDecision.Reject);
        }

        Assert.False(await Train.HandleAsync(Token));
        _history.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await Train.HandleAsync(Token));

        Assert.Equal((before.Examples, 4), (Learned.Wishes!.Examples, Learned.Wishes.Decisions));
        Assert.Empty(Learned.Wishes.Tagger.Find(said));
        Assert.False(await Train.HandleAsync(Token));
    }

    [Fact]
    public async Task Other_examples_are_learned_at_once_and_none_teach_nothing()
    {
        Assert.True(await Train.HandleAsync(Token));
        Assert.False(await Train.HandleAsync(Token));
        var before = Learned.Wishes!.Examples;
        var examples = _history.Services.GetRequiredService<IExampleStore>();
        await examples.SaveAsync([WishExample.Of(new PreferenceExample([new(true, "要灰色的手机")], [Preferences.Wishes.Phones("颜色", "灰色")]))], [], Token);
        await Train.HandleAsync(Token);

        Assert.Equal(before + 1, Learned.Wishes!.Examples);
        await examples.RemoveAsync(ExampleKind.Wish, null, Token);
        Assert.True(await Train.HandleAsync(Token));
        Assert.Null(Learned.Wishes);
    }

    private async Task ReviewAsync(TagObservation seen, ReviewDecision decision)
    {
        var said = await _history.Services.GetRequiredService<ReviewTag>().HandleAsync(new ReviewTagRequest(seen.Id, "wang", new ReviewChoice(decision)), Token);
        Assert.True(said.IsOk, said.Fault?.Message);
    }
}
