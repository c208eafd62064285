using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Tests.Rules;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the rule book in a store: its draft, its versions, its dry runs.</summary>
public abstract class RuleStoreSpec : IAsyncLifetime
{
    private static readonly Rule[] Rules =
    [
        Some.Rule("a", Some.Agent("lin"), Some.Test(RuleTestKind.AnyWord, "退款"), Some.Range(RuleTestKind.Value, 10, 90)) with
        {
            Owner = "主管", Note = "为什么", From = new DateOnly(2026, 3, 1), Channels = ["wechat"], Stop = true,
            Then = [Some.Agent("lin"), Some.Approve(ApprovalScope.Written, "稍等"), Some.Points(3)],
        },
        Some.Rule("b", Some.Skill("退款"), Some.Test(RuleTestKind.TeamHours, "t1") with { Not = true }),
    ];

    /// <summary>The ports under test.</summary>
    protected (IRuleStore Rules, IRuleRunStore Runs) Store { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<(IRuleStore Rules, IRuleRunStore Runs)> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task A_new_store_has_no_rules()
    {
        Assert.Equal(0, await Store.Rules.VersionAsync(Token));
        Assert.Null(await Store.Rules.EditionAsync(1, Token));
        Assert.Null(await Store.Rules.DraftAsync(Token));
        Assert.Empty(await Store.Rules.EditionsAsync(Token));
    }

    [Fact]
    public async Task A_draft_is_kept_whole_and_saved_only_over_the_stamp_it_began_with()
    {
        Assert.True(await Store.Rules.SaveDraftAsync(Draft(), 0, Token));
        Assert.Equivalent(Draft() with { Stamp = 1 }, await Store.Rules.DraftAsync(Token), strict: true);

        Assert.False(await Store.Rules.SaveDraftAsync(Draft() with { EditedBy = "late" }, 0, Token));
        Assert.True(await Store.Rules.SaveDraftAsync(Draft() with { EditedBy = "next" }, 1, Token));
        Assert.Equal((2, "next"), ((await Store.Rules.DraftAsync(Token))!.Stamp, (await Store.Rules.DraftAsync(Token))!.EditedBy));
        Assert.False(await Store.Rules.DropDraftAsync(1, Token));
        Assert.True(await Store.Rules.DropDraftAsync(2, Token));
        Assert.Null(await Store.Rules.DraftAsync(Token));
    }

    [Fact]
    public async Task A_version_takes_its_draft_with_it_and_stays_as_it_is()
    {
        await Store.Rules.SaveDraftAsync(Draft(), 0, Token);
        Assert.False(await Store.Rules.PublishAsync(Edition(1), 7, Token));
        Assert.True(await Store.Rules.PublishAsync(Edition(1), 1, Token));

        Assert.Equal(1, await Store.Rules.VersionAsync(Token));
        Assert.Null(await Store.Rules.DraftAsync(Token));
        Assert.Equivalent(Edition(1), await Store.Rules.EditionAsync(1, Token), strict: true);
        Assert.Equal(new RuleEditionHead(1, 2, "begin", "wang", Sample.Noon, null), Assert.Single(await Store.Rules.EditionsAsync(Token)));
    }

    [Fact]
    public async Task A_version_follows_the_one_before_and_what_brings_one_back_leaves_the_draft()
    {
        Assert.False(await Store.Rules.PublishAsync(Edition(2), null, Token));
        Assert.True(await Store.Rules.PublishAsync(Edition(1), null, Token));
        Assert.False(await Store.Rules.PublishAsync(Edition(1), null, Token));
        await Store.Rules.SaveDraftAsync(Draft(), 0, Token);

        Assert.True(await Store.Rules.PublishAsync(Edition(2) with { Restores = 1 }, null, Token));
        Assert.NotNull(await Store.Rules.DraftAsync(Token));
        Assert.Equal([2, 1], (await Store.Rules.EditionsAsync(Token)).Select(e => e.Version));
    }

    [Fact]
    public async Task Of_many_who_publish_at_once_one_does()
    {
        await Store.Rules.SaveDraftAsync(Draft(), 0, Token);

        var published = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.Rules.PublishAsync(Edition(1), 1, Token))));

        Assert.Single(published, done => done);
        Assert.Single(await Store.Rules.EditionsAsync(Token));
    }

    [Fact]
    public async Task A_dry_run_keeps_rules_plan_and_lines_and_is_saved_only_over_its_version()
    {
        var run = new RuleRun { Id = "r1", Total = 2, StartedBy = "wang", StartedAt = Sample.Noon, UpdatedAt = Sample.Noon, Version = 1 };
        await Store.Runs.AddAsync(run, Rules, ["c1", "c2"], Token);
        var line = new RuleRunLine("c1", "m1", Sample.Noon, "退款", new RuleWish(), new RuleWish { Rules = ["a"], RuleIds = ["a"], Does = [Some.Agent("lin")] });

        Assert.True(await Store.Runs.SaveAsync(run with { Seen = 1, Version = 2 }, 1, [line], Token));
        Assert.False(await Store.Runs.SaveAsync(run with { Seen = 2, Version = 2 }, 1, [line], Token));

        Assert.Equal((1, 2L), ((await Store.Runs.GetAsync("r1", Token))!.Seen, (await Store.Runs.GetAsync("r1", Token))!.Version));
        Assert.Equivalent(Rules, await Store.Runs.RulesAsync("r1", Token), strict: true);
        Assert.Equal(["c1", "c2"], await Store.Runs.PlanAsync("r1", Token));
        Assert.Equivalent(line, Assert.Single(await Store.Runs.LinesAsync("r1", 0, 10, Token)), strict: true);
        Assert.Empty(await Store.Runs.LinesAsync("r1", 1, 10, Token));
    }

    [Fact]
    public async Task The_newest_dry_run_stands_first_however_often_others_were_saved()
    {
        var run = new RuleRun { Id = "r1", Total = 1, StartedBy = "wang", StartedAt = Sample.Noon, UpdatedAt = Sample.Noon, Version = 1 };
        await Store.Runs.AddAsync(run, [], [], Token);
        await Store.Runs.AddAsync(run with { Id = "r2" }, [], [], Token);
        await Store.Runs.SaveAsync(run with { Seen = 1 }, 1, [], Token);
        Assert.Equal(["r2", "r1"], (await Store.Runs.ListAsync(Token)).Select(one => one.Id));
    }

    private static RuleDraft Draft() => new() { Rules = Rules, EditedBy = "wang", EditedAt = Sample.Noon };

    private static RuleEdition Edition(long version) => new() { Version = version, Rules = Rules, Note = "begin", PublishedBy = "wang", PublishedAt = Sample.Noon };
}
