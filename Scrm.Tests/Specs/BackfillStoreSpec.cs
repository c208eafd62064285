using Scrm.Core.Backfill;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the runs of rules over the past.</summary>
public abstract class BackfillStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private IBackfillStore Jobs => Get<IBackfillStore>();

    [Fact]
    public async Task A_job_is_saved_by_the_one_who_saw_it_last()
    {
        Assert.True(await Jobs.SaveAsync(Job("a"), 0, Token));
        Assert.False(await Jobs.SaveAsync(Job("a"), 0, Token));
        Assert.True(await Jobs.SaveAsync(Job("a") with { Position = 7, Seen = 5 }, 1, Token));
        Assert.False(await Jobs.SaveAsync(Job("a") with { Position = 3 }, 1, Token));
        var stored = (await Jobs.GetAsync("a", Token))!;
        Assert.Equal((2L, 7L, 5L), (stored.Version, stored.Position, stored.Seen));
        Assert.Null(await Jobs.GetAsync("b", Token));
    }

    [Fact]
    public async Task The_newest_stands_first_however_often_others_were_saved()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            await Jobs.SaveAsync(Job(id), 0, Token);
        }

        await Jobs.SaveAsync(Job("a") with { Seen = 1 }, 1, Token);
        Assert.Equal(["c", "b", "a"], (await Jobs.ListAsync(Token)).Select(job => job.Id));
    }

    private static BackfillJob Job(string id) => new()
    {
        Id = id,
        Kind = BackfillKind.Apply,
        Rule = TagSamples.Rule("r1", "camping", TagSource.Words, "露营", 0.8),
        StartedAt = Sample.Noon,
        UpdatedAt = Sample.Noon,
    };
}
