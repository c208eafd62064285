using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Rules.Checks;

namespace Scrm.AgentConsole.Api;

/// <summary>The rule book: supervisors write and try, admins publish and roll back.</summary>
internal static class RulesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var book = api.MapGroup("/rules").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        book.MapGet("", ReadAsync).WithName("ReadRules");
        book.MapPut("/draft", SaveAsync).WithName("SaveRuleDraft").ProducesProblem(409);
        book.MapDelete("/draft", DropAsync).WithName("DropRuleDraft").ProducesProblem(404);
        book.MapGet("/editions", EditionsAsync).WithName("ListRuleEditions");
        book.MapGet("/editions/{version:long}", EditionAsync).WithName("ReadRuleEdition").ProducesProblem(404);
        book.MapGet("/editions/{version:long}/diff", DiffAsync).WithName("DiffRuleEdition").ProducesProblem(404);
        book.MapPost("/try", TryAsync).WithName("TryRules");

        var admins = api.MapGroup("/rules").RequireAuthorization(Policies.Admin).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
        admins.MapPost("/publish", PublishAsync).WithName("PublishRules");
        admins.MapPost("/editions/{version:long}/restore", RestoreAsync).WithName("RestoreRuleEdition");
    }

    private static async Task<Ok<RuleBookView>> ReadAsync(IRuleStore rules, RuleWorldReader world, CancellationToken cancellationToken) =>
        TypedResults.Ok(await ViewAsync(rules, world, cancellationToken));

    private static async Task<Results<Ok<RuleBookView>, ProblemHttpResult>> SaveAsync(
        RulesInput input, SaveRuleDraft save, IRuleStore rules, RuleWorldReader world, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Rules is null)
        {
            return Problems.Invalid("Say which rules.", "rules");
        }

        var saved = await save.HandleAsync(new SaveRulesRequest(input.Rules, input.Stamp, current.Agent.Id), cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("ruleDraft", "draft", current.Agent);
        return TypedResults.Ok(await ViewAsync(rules, world, cancellationToken));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DropAsync(
        long? stamp, IRuleStore rules, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!await rules.DropDraftAsync(stamp ?? 0, cancellationToken))
        {
            return Problems.NotFound("draft of this stamp");
        }

        audit.Changed("ruleDraft", "draft", current.Agent);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<RuleEdition>, ProblemHttpResult>> PublishAsync(
        PublishRulesInput input, PublishRules publish, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        Answer(await publish.HandleAsync(new PublishRulesRequest(input.Note, current.Agent.Id, input.Stamp), cancellationToken), current, audit);

    private static async Task<Results<Ok<RuleEdition>, ProblemHttpResult>> RestoreAsync(
        long version, RestoreRulesInput input, PublishRules publish, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        Answer(await publish.HandleAsync(new PublishRulesRequest(input.Note, current.Agent.Id, Restores: version), cancellationToken), current, audit);

    private static async Task<Ok<ListView<RuleEditionHead>>> EditionsAsync(IRuleStore rules, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListView<RuleEditionHead>(await rules.EditionsAsync(cancellationToken), null));

    private static async Task<Results<Ok<RuleEdition>, ProblemHttpResult>> EditionAsync(long version, IRuleStore rules, CancellationToken cancellationToken) =>
        await rules.EditionAsync(version, cancellationToken) is { } edition ? TypedResults.Ok(edition) : Problems.NotFound("version");

    /// <summary>From the version to another, or to the draft where no other is named.</summary>
    private static async Task<Results<Ok<ListView<RuleChange>>, ProblemHttpResult>> DiffAsync(
        long version, long? to, IRuleStore rules, CancellationToken cancellationToken)
    {
        var before = version == 0 ? [] : (await rules.EditionAsync(version, cancellationToken))?.Rules;
        var after = to is { } other ? (await rules.EditionAsync(other, cancellationToken))?.Rules : (await rules.DraftAsync(cancellationToken))?.Rules;
        return before is null || after is null
            ? Problems.NotFound("version")
            : TypedResults.Ok(new ListView<RuleChange>(RuleDiff.Between(before, after), null));
    }

    private static async Task<Results<Ok<RuleTryView>, ProblemHttpResult>> TryAsync(
        RuleTryInput input, IRuleStore rules, IDirectory directory, RuleSceneReader scenes, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(input.InboxId ?? "", cancellationToken) is not { } inbox)
        {
            return Problems.Invalid("There is no such inbox.", "inboxId");
        }

        var version = await rules.VersionAsync(cancellationToken);
        var draft = input.Published ? null : await rules.DraftAsync(cancellationToken);
        var tried = draft?.Rules ?? (await rules.EditionAsync(version, cancellationToken))?.Rules ?? [];
        var known = await scenes.KnownAsync(input.ContactId, inbox.Id, inbox.Channel, null, input.At, cancellationToken);
        var matcher = new RuleMatcher(tried, draft is null ? version : version + 1);
        var said = matcher.Decide(known with { Text = input.Text ?? "" }, []);
        var handoff = input.Handoff ?? (said.HandOff is null ? null : "rule");
        var handed = handoff is null ? RuleOutcome.None : matcher.Decide(known with { Text = input.Text ?? "", Handoff = handoff, BotAnswers = false }, [.. said.Once]);
        return TypedResults.Ok(new RuleTryView([.. said.Traces, .. handed.Traces]));
    }

    private static Results<Ok<RuleEdition>, ProblemHttpResult> Answer(Core.Foundation.Result<RuleEdition> published, CurrentAgent current, Audit audit)
    {
        if (!published.IsOk)
        {
            return Problems.Of(published.Fault);
        }

        audit.Changed("rules", published.Value.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), current.Agent);
        return TypedResults.Ok(published.Value);
    }

    private static async Task<RuleBookView> ViewAsync(IRuleStore rules, RuleWorldReader world, CancellationToken cancellationToken)
    {
        var edition = await rules.EditionAsync(await rules.VersionAsync(cancellationToken), cancellationToken);
        var draft = await rules.DraftAsync(cancellationToken);
        return new RuleBookView(edition, draft, RuleChecks.Of(draft?.Rules ?? edition?.Rules ?? [], await world.ReadAsync(cancellationToken)));
    }
}
