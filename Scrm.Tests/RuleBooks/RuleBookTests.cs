using Scrm.Core.Foundation;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Tests.Improving;
using Scrm.Tests.Rules;

namespace Scrm.Tests.RuleBooks;

/// <summary>Drafts and versions, on the store itself.</summary>
public sealed class RuleBookTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Rule Refunds { get; } = Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.AnyWord, "退款"));

    [Fact]
    public async Task A_draft_holds_from_its_publication_on_and_a_version_comes_back_as_a_new_one()
    {
        await using var company = await BotCompany.OpenAsync();
        var (store, publish) = (company.Get<IRuleStore>(), company.Get<PublishRules>());

        Assert.Equal(1, await SaveAsync(company, 0, Refunds));
        Assert.True((await company.Get<RuleLibrary>().CurrentAsync(Token)).IsEmpty);
        Assert.Equal(1, (await publish.HandleAsync(new PublishRulesRequest("begin", "lin", 1), Token)).Value!.Version);
        Assert.False((await company.Get<RuleLibrary>().CurrentAsync(Token)).IsEmpty);
        Assert.Null(await store.DraftAsync(Token));

        Assert.Equal(1, await SaveAsync(company, 0));
        await publish.HandleAsync(new PublishRulesRequest("none", "lin", 1), Token);
        Assert.True((await company.Get<RuleLibrary>().CurrentAsync(Token)).IsEmpty);
        var back = (await publish.HandleAsync(new PublishRulesRequest("back", "lin", Restores: 1), Token)).Value!;

        Assert.Equal((3, 1, "a"), (back.Version, back.Restores, (await store.EditionAsync(3, Token))!.Rules.Single().Id));
        Assert.Equal([3, 2, 1], (await store.EditionsAsync(Token)).Select(e => e.Version));
        Assert.Equal(RuleChangeKind.Added, Assert.Single(RuleDiff.Between([], back.Rules)).Kind);
    }

    [Fact]
    public async Task Who_saves_or_publishes_what_somebody_changed_meanwhile_is_told()
    {
        await using var company = await BotCompany.OpenAsync();
        await SaveAsync(company, 0, Refunds);

        var late = await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest([], 0, "lin"), Token);
        Assert.Equal(FaultCode.Conflict, late.Fault!.Code);
        Assert.Equal(FaultCode.Conflict, (await company.Get<PublishRules>().HandleAsync(new PublishRulesRequest("x", "lin", 7), Token)).Fault!.Code);
        Assert.Equal(FaultCode.Invalid, (await company.Get<PublishRules>().HandleAsync(new PublishRulesRequest(" ", "lin", 1), Token)).Fault!.Code);
        Assert.False(await company.Get<IRuleStore>().DropDraftAsync(2, Token));
        Assert.True(await company.Get<IRuleStore>().DropDraftAsync(1, Token));
    }

    [Fact]
    public void Versions_differ_by_what_was_added_removed_changed_and_moved()
    {
        var (a, b, c) = (Refunds, Refunds with { Id = "b" }, Refunds with { Id = "c" });

        var changes = RuleDiff.Between([a, b, c], [b, a with { Note = "why" }, Refunds with { Id = "d" }]);

        Assert.Equal(
            [(RuleChangeKind.Moved, "b"), (RuleChangeKind.Changed, "a"), (RuleChangeKind.Added, "d"), (RuleChangeKind.Removed, "c")],
            changes.Select(x => (x.Kind, (x.After ?? x.Before)!.Id)));
    }

    private static async Task<long> SaveAsync(BotCompany company, long stamp, params Rule[] rules) =>
        (await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest(rules, stamp, "lin"), Token)).Value!.Stamp;
}
