using System.Text.Json;
using Scrm.Core.Content;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;

namespace Scrm.Tests.Picturing;

/// <summary>Growing turn by turn and rebuilding from what is stored are the same.</summary>
public sealed class RebuildPersonaTests
{
    private static readonly DateTimeOffset Start = new(2024, 1, 5, 3, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_grew_turn_by_turn_is_what_a_rebuild_gives(int seed)
    {
        await using var life = await PersonaLife.BeginAsync(Start);
        var random = new Random(seed);
        await life.MeetAsync();
        for (var step = 0; step < 80; step++)
        {
            await life.StepAsync(random);
        }

        // Pictures age; both are compared as of the same moment.
        var (figures, tags) = (await life.FiguresAsync(), await life.TagsAsync());
        await life.Get<RefreshPersona>().HandleAsync(life.ContactId, Token);
        var (refreshed, grown) = (await life.FiguresAsync(), await life.PersonaAsync());
        Assert.True((await life.Get<RebuildPersona>().HandleAsync(life.ContactId, Token)).IsOk);

        Assert.Equal(Written(figures), Written(refreshed));
        Assert.Equal(Written(figures), Written(await life.FiguresAsync()));
        Assert.Equal(tags, await life.TagsAsync());
        Assert.Equal(Written(grown), Written(await life.PersonaAsync()));
        Assert.True(figures!.Said.Months.Sum(m => m.Messages) > 10);
        Assert.True(figures.Done.Months.Sum(m => m.Clicks) > 0);
        Assert.True(figures.Done.Months.Sum(m => m.Spent) > 0);
    }

    [Fact]
    public async Task A_change_of_the_companys_time_zone_counts_everything_anew_with_the_next_message()
    {
        await using var life = await PersonaLife.BeginAsync(new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.Zero));
        await life.MeetAsync();
        Assert.Equal(1, (await life.FiguresAsync())!.Said.Hours[12]);

        await life.Get<IPersonaStore>().SaveSettingsAsync(PersonaSettings.Default with { TimeZone = "UTC" }, 0, Token);
        await life.SayAsync("i1", MessageContent.OfText("在吗"));

        var figures = (await life.FiguresAsync())!;
        Assert.Equal(("UTC", 2, 0), (figures.Zone, figures.Said.Hours[4], figures.Said.Hours[12]));
    }

    [Fact]
    public async Task A_rebuild_of_all_that_was_cut_short_goes_on_where_it_was()
    {
        await using var life = await PersonaLife.BeginAsync(Start);
        await life.MeetAsync();
        var shared = life.Get<Core.Foundation.ISharedValues>();
        var all = life.Get<RebuildAll>();

        Assert.Equal(1, (await all.HandleAsync(new RebuildAllRequest(false, null), Token)).Value!.Done);
        var mark = (await shared.GetAsync("rebuild:personas", life.Clock.GetUtcNow(), Token))!;
        Assert.Equal("", mark.Value);

        await shared.TrySaveAsync("rebuild:personas", life.ContactId, mark.Version, null, life.Clock.GetUtcNow(), Token);
        Assert.Equal((0, life.ContactId), (await all.HandleAsync(new RebuildAllRequest(false, null), Token)).Value is { } resumed ? (resumed.Done, resumed.ResumedAfter) : default);
        await shared.TrySaveAsync("rebuild:personas", life.ContactId, mark.Version + 2, null, life.Clock.GetUtcNow(), Token);
        Assert.Equal(1, (await all.HandleAsync(new RebuildAllRequest(true, null), Token)).Value!.Done);
    }

    private static string Written<T>(T document) => JsonSerializer.Serialize(document);
}
