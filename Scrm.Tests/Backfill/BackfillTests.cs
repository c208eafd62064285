using Scrm.Core.Backfill;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;
using Scrm.Tests.Specs;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Backfill;

public sealed class BackfillTests : IAsyncLifetime
{
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _history.OpenAsync(["想买帐篷", "你好", "周末露营", "退货"], ["帐篷有货吗"], ["在吗"]);

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task A_dry_run_counts_and_samples_and_changes_nothing()
    {
        var before = await _history.TagsAsync();
        var job = await _history.RunAsync(BackfillKind.DryRun, "r-camp");

        Assert.Equal((BackfillState.Done, 6L, 3L, 2L, 2L), (job.State, job.Seen, job.Matched, job.Contacts, job.NewContacts));
        Assert.Equal(["想买帐篷", "周末露营", "帐篷有货吗"], job.Samples.Select(s => s.Quote));
        Assert.Equal(before, await _history.TagsAsync());
        Assert.Empty(await _history.ObservationsAsync("p0"));
    }

    [Fact]
    public async Task A_draft_may_be_tried_before_it_is_saved()
    {
        var draft = TagSamples.Rule("r-new", "hiking", TagSource.Words, "你好|在吗", 0.8);
        var job = await _history.RunAsync(new BackfillRequest(BackfillKind.DryRun, "r-new", Draft: draft));

        Assert.Equal((2L, 2L), (job.Matched, job.Contacts));
    }

    [Fact]
    public async Task What_it_puts_is_what_the_turns_would_have_put()
    {
        var job = await _history.RunAsync(BackfillKind.Apply, "r-camp");
        var tag = Assert.Single(await _history.TagsOfAsync("p0"));

        Assert.Equal(("camping", 2, 3), (tag.TagId, tag.Count, tag.RuleVersion));
        Assert.Equal("c0-m3", tag.Evidence.MessageId);
        Assert.All(await _history.ObservationsAsync("p0"), o => Assert.Equal(job.Id, o.BatchId));
        Assert.NotNull(await _history.PersonaAsync("p0"));
        Assert.Empty(await _history.TagsOfAsync("p2"));
    }

    [Fact]
    public async Task Twice_is_once()
    {
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        var once = await _history.TagsAsync();
        var again = await _history.RunAsync(BackfillKind.Apply, "r-camp");

        Assert.Equal((3L, 0L), (again.Matched, again.NewContacts));
        Assert.Equal(once, await _history.TagsAsync());
    }

    [Fact]
    public async Task Undo_restores_what_there_was()
    {
        await _history.RunAsync(BackfillKind.Apply, "r-high");
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        var before = await _history.TagsAsync();
        await _history.SaveRuleAsync(TagSamples.Rule("r-wide", "low", TagSource.Words, "你好|帐篷|在吗|退", 0.9));
        var wide = await _history.RunAsync(BackfillKind.Apply, "r-wide");
        Assert.NotEqual(before, await _history.TagsAsync());

        var undone = await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, "r-wide", UndoOf: wide.Id));

        Assert.Equal((BackfillState.Done, 5L), (undone.State, undone.Matched));
        Assert.Equal(before, await _history.TagsAsync());
    }

    [Fact]
    public async Task Undo_by_version_leaves_other_versions()
    {
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        await _history.SaveRuleAsync(TagSamples.Rule("r-camp", "camping", TagSource.Words, "露营", 0.8) with { Version = 4 });
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, "r-camp", Version: 3));

        Assert.Equal((1, 4), (Assert.Single(await _history.TagsOfAsync("p0")).Count, (await _history.TagsOfAsync("p0"))[0].RuleVersion));
        Assert.Empty(await _history.TagsOfAsync("p1"));
    }

    [Fact]
    public async Task A_tag_on_a_conversation_is_shown_there()
    {
        await _history.RunAsync(BackfillKind.Apply, "r-returns");
        Assert.Equal(["退换货"], (await _history.ConversationAsync("c0"))!.Tags);

        await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, "r-returns"));
        Assert.Empty((await _history.ConversationAsync("c0"))!.Tags);
    }

    [Fact]
    public async Task A_paused_run_goes_on_where_it_was()
    {
        var begun = await _history.StartAsync(new BackfillRequest(BackfillKind.Apply, "r-camp"));
        await _history.Steer.HandleAsync(begun.Value!.Id, goOn: false, Token);
        var paused = await _history.Run.HandleAsync(begun.Value.Id, null, Token);
        Assert.Equal((BackfillState.Paused, 0L), (paused!.State, paused.Seen));

        await _history.Steer.HandleAsync(begun.Value.Id, goOn: true, Token);
        Assert.Equal(BackfillState.Done, (await _history.Run.HandleAsync(begun.Value.Id, null, Token))!.State);
        Assert.Equal(FaultCode.Conflict, (await _history.Steer.HandleAsync(begun.Value.Id, goOn: false, Token)).Fault?.Code);
    }

    [Fact]
    public async Task One_rule_has_one_run_at_a_time()
    {
        await _history.StartAsync(new BackfillRequest(BackfillKind.Apply, "r-camp"));

        Assert.Equal("running", (await _history.StartAsync(new BackfillRequest(BackfillKind.Apply, "r-camp"))).Fault?.Detail);
        Assert.True((await _history.StartAsync(new BackfillRequest(BackfillKind.Apply, "r-high"))).IsOk);
        Assert.Equal(FaultCode.NotFound, (await _history.StartAsync(new BackfillRequest(BackfillKind.Apply, "r-none"))).Fault?.Code);
    }

    [Fact]
    public void A_sample_is_the_same_however_it_was_drawn()
    {
        var all = Enumerable.Range(0, 500).Select(i => new BackfillSample("p", "c", $"m{i}", "q", Sample.Noon.AddSeconds(i))).ToList();
        var whole = EvenSample.Of([], all);
        var inPieces = all.Chunk(33).Aggregate((IReadOnlyList<BackfillSample>)[], EvenSample.Of);

        Assert.Equal(20, whole.Count);
        Assert.Equal(whole, inPieces);
        Assert.InRange(whole.Average(s => (s.At - Sample.Noon).TotalSeconds), 125, 375);
    }
}
