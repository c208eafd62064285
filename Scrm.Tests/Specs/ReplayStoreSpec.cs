using Scrm.Core.Editions;
using Scrm.Core.Replays;

namespace Scrm.Tests.Specs;

/// <summary>What holds for past periods that are played through a draft.</summary>
public abstract class ReplayStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private static readonly ReplaySaid Missed = new(ReplayKind.Missed, [], null, null, 0);
    private static readonly ReplaySaid Answered = new(ReplayKind.Answered, ["card"], "能不能刷信用卡", "可以", 0.8123);

    private IReplayStore Replays => Get<IReplayStore>();

    [Fact]
    public async Task Draft_and_plan_stay_as_they_were_when_it_began()
    {
        await Replays.AddAsync(Job("a"), new BookDraft { Removed = ["old"], OfferFrom = 0.35 }, ["c2", "c1"], Token);
        await Replays.AddAsync(Job("b"), BookDraft.None, [], Token);
        Assert.Equal((0.35, "old"), ((await Replays.DraftAsync("a", Token)).OfferFrom, (await Replays.DraftAsync("a", Token)).Removed.Single()));
        Assert.Equal(["c2", "c1"], await Replays.PlanAsync("a", Token));
        Assert.Equal(["b", "a"], (await Replays.ListAsync(Token)).Select(job => job.Id));
        Assert.True((await Replays.DraftAsync("none", Token)).IsEmpty);
        Assert.Empty(await Replays.PlanAsync("none", Token));
        Assert.Null(await Replays.GetAsync("none", Token));
    }

    [Fact]
    public async Task Lines_are_written_with_the_job_by_the_one_who_saw_it_last_and_written_again_from_a_place()
    {
        await Replays.AddAsync(Job("a"), BookDraft.None, ["c1"], Token);
        Assert.True(await Replays.SaveAsync(Job("a") with { Seen = 1 }, 1, 0, [Line("m0"), Line("m1"), Line("m2")], Token));
        Assert.False(await Replays.SaveAsync(Job("a") with { Seen = 9 }, 1, 0, [], Token));
        Assert.True(await Replays.SaveAsync(Job("a") with { Seen = 2 }, 2, 1, [Line("m9", ReplayVerdict.Worse)], Token));
        Assert.Equal((3L, 2), ((await Replays.GetAsync("a", Token))!.Version, (await Replays.GetAsync("a", Token))!.Seen));
        Assert.Equal(["m0", "m9"], (await Replays.LinesAsync(new ReplayQuery("a"), Token)).Select(line => line.MessageId));
    }

    [Fact]
    public async Task Lines_are_found_by_verdict_and_by_what_became_of_what()
    {
        await Replays.AddAsync(Job("a"), BookDraft.None, ["c1"], Token);
        await Replays.AddAsync(Job("b"), BookDraft.None, ["c1"], Token);
        await Replays.SaveAsync(Job("b"), 1, 0, [Line("other")], Token);
        await Replays.SaveAsync(Job("a"), 1, 0, [Line("m0"), Line("m1", ReplayVerdict.Worse), Line("m2"), Line("m3") with { After = Missed }], Token);
        async Task<string> FoundAsync(ReplayQuery query) => string.Join(' ', (await Replays.LinesAsync(query, Token)).Select(line => line.MessageId));
        Assert.Equal("m0 m2 m3", await FoundAsync(new ReplayQuery("a") { Verdict = ReplayVerdict.Better }));
        Assert.Equal("m0 m1 m2", await FoundAsync(new ReplayQuery("a") { Before = ReplayKind.Missed, After = ReplayKind.Answered }));
        Assert.Equal("m2", await FoundAsync(new ReplayQuery("a") { Verdict = ReplayVerdict.Better, Skip = 1, Limit = 1 }));
        Assert.Equal("", await FoundAsync(new ReplayQuery("a") { Before = ReplayKind.Silent }));
        Assert.Equal(0.8123, (await Replays.LinesAsync(new ReplayQuery("a"), Token))[0].After.Confidence);
    }

    private static ReplayJob Job(string id) => new() { Id = id, From = new(2026, 3, 1), Until = new(2026, 3, 2), StartedAt = Sample.Noon, UpdatedAt = Sample.Noon, Version = 1 };

    private static ReplayLine Line(string message, ReplayVerdict verdict = ReplayVerdict.Better) =>
        new("c1", message, Sample.Noon, "能不能刷信用卡", Missed, Missed, Answered, verdict);
}
