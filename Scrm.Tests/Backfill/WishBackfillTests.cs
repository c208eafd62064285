using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Backfill;
using Scrm.Core.Examples;
using Scrm.Core.Learning;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Backfill;

/// <summary>Rules that read what was learned, over dialogues of the past.</summary>
public sealed class WishBackfillTests : IAsyncLifetime
{
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _history.OpenAsync(
            ["在吗", "你好，想买一部手机，价格2000-3000元，最好是黑色的", "谢谢"],
            ["有没有蓝色的手机，价格在1000-2000元左右", "黑色也行"],
            ["今天天气真好，出去走走吧"]);
        IntentText[] intents =
        [
            .. new[] { "想买一部手机", "推荐手机", "有没有手机", "买手机" }.Select(t => IntentText.Of(new IntentExample(t, "buy_phone"))),
            .. new[] { "今天天气真好", "在吗", "谢谢", "出去走走" }.Select(t => IntentText.Of(new IntentExample(t, null))),
        ];
        await _history.Services.GetRequiredService<IExampleStore>().SaveAsync([.. Preferences.Wishes.All.Select(WishExample.Of)], intents, Token);
        await _history.SaveRuleAsync(TagSamples.Rule("r-wish", "camping", TagSource.Wish, "手机/*", 0.9));
        await _history.SaveRuleAsync(TagSamples.Rule("r-intent", "hiking", TagSource.Intent, "buy_phone", 0.9));
    }

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task A_dry_run_counts_and_samples_and_changes_nothing()
    {
        var job = await _history.RunAsync(BackfillKind.DryRun, "r-wish");

        Assert.Equal((6L, 2L, 2L), (job.Seen, job.Contacts, job.NewContacts));
        Assert.Contains(job.Samples, s => s.Quote == "2000-3000元");
        Assert.Empty(await _history.ObservationsAsync("p0"));
    }

    [Fact]
    public async Task Wishes_of_the_past_are_tags_with_values()
    {
        await _history.RunAsync(BackfillKind.Apply, "r-wish");

        Assert.Equal([("c0-m2", "2000-3000元"), ("c0-m2", "黑色")], (await _history.TagsOfAsync("p0")).Select(t => (t.Evidence.MessageId!, t.Value!)).Order());
        Assert.Equal(["手机/价格", "手机/颜色"], (await _history.ObservationsAsync("p0")).Select(o => o.Wish!).Order(StringComparer.Ordinal));
        Assert.Empty(await _history.TagsOfAsync("p2"));
    }

    [Theory]
    [InlineData("r-wish")]
    [InlineData("r-intent")]
    public async Task Twice_is_once_and_undo_restores(string rule)
    {
        var nothing = await _history.TagsAsync();
        var first = await _history.RunAsync(BackfillKind.Apply, rule);
        var once = await _history.TagsAsync();
        var again = await _history.RunAsync(BackfillKind.Apply, rule);

        Assert.NotEqual(nothing, once);
        Assert.Equal((first.Matched, 0L), (again.Matched, again.NewContacts));
        Assert.Equal(once, await _history.TagsAsync());
        await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, rule));
        Assert.Equal(nothing, await _history.TagsAsync());
    }

    [Fact]
    public async Task Intents_of_the_past_are_tags()
    {
        var job = await _history.RunAsync(BackfillKind.Apply, "r-intent");

        Assert.Equal((2L, 2L), (job.Matched, job.Contacts));
        Assert.Equal("hiking", Assert.Single(await _history.TagsOfAsync("p1")).TagId);
    }

    [Fact]
    public async Task Without_examples_nothing_is_found()
    {
        await _history.Services.GetRequiredService<IExampleStore>().RemoveAsync(ExampleKind.Wish, null, Token);
        await _history.Services.GetRequiredService<IExampleStore>().RemoveAsync(ExampleKind.Intent, null, Token);

        Assert.Equal(0, (await _history.RunAsync(BackfillKind.Apply, "r-wish")).Matched);
        Assert.Equal(0, (await _history.RunAsync(BackfillKind.Apply, "r-intent")).Matched);
        var learned = _history.Services.GetRequiredService<LearnedTags>();
        Assert.Null(learned.Wishes);
        Assert.Null(learned.Intents);
    }
}
