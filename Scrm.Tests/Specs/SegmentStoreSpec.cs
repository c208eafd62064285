using Scrm.Core.Segments;

namespace Scrm.Tests.Specs;

/// <summary>What holds for segments, their sizes day by day, and who took lists out.</summary>
public abstract class SegmentStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private ISegmentStore Segments => Get<ISegmentStore>();

    [Fact]
    public async Task A_segment_is_saved_by_the_one_who_saw_it_last_and_every_change_is_counted()
    {
        Assert.True(await Segments.SaveAsync(Segment("a"), 0, Token));
        Assert.False(await Segments.SaveAsync(Segment("a"), 0, Token));
        Assert.True(await Segments.SaveAsync(Segment("b"), 0, Token));
        Assert.True(await Segments.SaveAsync(Segment("a") with { Name = "新名字" }, 1, Token));
        Assert.Equal([("a", "新名字", 2), ("b", "老客", 1)], (await Segments.AllAsync(Token)).Select(s => (s.Id, s.Name, s.Version)));
        Assert.Equal(3, await Segments.RevisionAsync(Token));
        Assert.True(await Segments.DeleteAsync("a", Token));
        Assert.False(await Segments.DeleteAsync("a", Token));
        Assert.Null(await Segments.FindAsync("a", Token));
        Assert.Equal(4, await Segments.RevisionAsync(Token));
    }

    [Fact]
    public async Task A_day_has_one_size_the_last_that_was_counted()
    {
        await Segments.RecordAsync(new Dictionary<string, SegmentCount> { ["a"] = new(10, 5), ["b"] = new(10, 7) }, Token);
        await Segments.RecordAsync(new Dictionary<string, SegmentCount> { ["a"] = new(12, 6) }, Token);
        await Segments.RecordAsync(new Dictionary<string, SegmentCount> { ["a"] = new(10, 4) }, Token);
        await Segments.RecordAsync(new Dictionary<string, SegmentCount> { ["a"] = new(9, 1) }, Token);
        var trend = await Segments.TrendAsync(10, Token);
        Assert.Equal([new SegmentCount(10, 4), new SegmentCount(12, 6)], trend["a"]);
        Assert.Equal([new SegmentCount(10, 7)], trend["b"]);
    }

    [Fact]
    public async Task The_newest_export_of_a_segment_stands_first()
    {
        foreach (var id in new[] { "x1", "x2", "x3" })
        {
            await Segments.AddExportAsync(new SegmentExport(id, id == "x2" ? "b" : "a", 1, "回访", "wang", Sample.Noon, 10, 2), Token);
        }

        Assert.Equal(["x3", "x1"], (await Segments.ExportsAsync("a", Token)).Select(export => export.Id));
        Assert.Empty(await Segments.ExportsAsync("none", Token));
    }

    private static Segment Segment(string id) => new()
    {
        Id = id,
        Name = "老客",
        Condition = new SegmentCondition { Kind = ConditionKind.All },
        CreatedAt = Sample.Noon,
        UpdatedAt = Sample.Noon,
        UpdatedBy = "wang",
    };
}
