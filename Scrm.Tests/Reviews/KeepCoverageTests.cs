using Scrm.Core.Backfill;
using Scrm.Core.Reviews;
using Scrm.Tests.Backfill;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Reviews;

public sealed class KeepCoverageTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Week = ReviewWeek.Of(Sample.Noon);
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _history.OpenAsync(["想买帐篷", "旗舰"], ["帐篷有货吗"], ["在吗"], ["你好"]);
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
    }

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task A_week_tells_who_was_there_and_who_of_them_had_each_tag()
    {
        var week = Assert.Single(await CountAsync());

        Assert.Equal((Week, 4, 5, 2), (week.Week, week.People, week.Messages, week.Tags["camping"]));
        Assert.Single(week.Tags);
        Assert.Equivalent(week, Assert.Single(await KeptAsync()), strict: true);
    }

    [Fact]
    public async Task A_week_that_is_over_stays_as_it_was_counted_then()
    {
        await CountAsync();
        await _history.RunAsync(BackfillKind.Apply, "r-high");
        Assert.Equal(1, Assert.Single(await CountAsync()).Tags["high"]);

        _history.Clock.MoveTo(Week.AddDays(8));
        Assert.Equal(2, Assert.Single(await CountAsync()).Tags["camping"]);
        await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, "r-camp"));

        Assert.Empty(await CountAsync());
        Assert.Equal((2, true), (Assert.Single(await KeptAsync()).Tags["camping"], (await KeptAsync())[0].IsClosed));
    }

    [Fact]
    public async Task A_week_nobody_counted_is_counted_by_what_began_by_its_end_and_has_not_ended_then()
    {
        _history.Clock.MoveTo(Week.AddDays(7 * 20));
        Assert.Equal(2, Assert.Single(await CountAsync()).Tags["camping"]);
    }

    private Task<IReadOnlyList<CoverageWeek>> CountAsync() => _history.Get<KeepCoverage>().HandleAsync(Token);

    private Task<IReadOnlyList<CoverageWeek>> KeptAsync() => _history.Get<ICoverageStore>().KeptAsync(Week.AddDays(-7), Token);
}
