using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge.Keywords;

namespace Scrm.AgentConsole.Api;

/// <summary>Fixed answers to key words, which come before the search in articles.</summary>
internal static class AnswerRulesApi
{
    private const string Kind = "answer rule";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/answers/rules", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListAnswerRules");
        var write = api.MapGroup("/answers/rules").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(409);
        write.MapPost("", CreateAsync).WithName("CreateAnswerRule");
        write.MapPut("/order", OrderAsync).WithName("OrderAnswerRules");
        write.MapPut("/{id}", SaveAsync).WithName("SaveAnswerRule");
        write.MapDelete("/{id}", RemoveAsync).WithName("RemoveAnswerRule").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<AnswerRuleView>>> ListAsync(IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        TypedResults.Ok((await knowledge.LoadAsync(cancellationToken)).Rules.ToViews());

    private static Task<Results<Ok<AnswerRuleView>, ProblemHttpResult>> CreateAsync(
        AnswerRuleInput input, SaveAnswerRule save, IDirectory directory, IIdFactory ids, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        SaveAsync(input.Id ?? ids.New(), input with { Version = 0 }, save, directory, current, audit, cancellationToken);

    private static async Task<Results<Ok<AnswerRuleView>, ProblemHttpResult>> SaveAsync(
        string id, AnswerRuleInput input, SaveAnswerRule save, IDirectory directory, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.InboxId is { Length: > 0 } inboxId && await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.Of(new Fault(FaultCode.NotFound, "There is no such inbox.", "inboxId"));
        }

        var saved = await save.HandleAsync(new SaveAnswerRuleRequest(input.ToRule(id), current.Agent.Id), cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed(Kind, id, current.Agent);
        return TypedResults.Ok(saved.Value.ToView());
    }

    private static async Task<Results<Ok<IReadOnlyList<AnswerRuleView>>, ProblemHttpResult>> OrderAsync(
        AnswerRuleOrderInput input, OrderAnswerRules order, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Rules is null || input.Rules.Any(r => r?.Id is null))
        {
            return Problems.Invalid("Say which order.", "rules");
        }

        var ordered = await order.HandleAsync([.. input.Rules.Select(r => new SeenAnswerRule(r.Id, r.Version))], current.Agent.Id, cancellationToken);
        if (!ordered.IsOk)
        {
            return Problems.Of(ordered.Fault);
        }

        audit.Changed(Kind, "order", current.Agent);
        return TypedResults.Ok(ordered.Value.ToViews());
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, int? version, RemoveAnswerRule remove, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var removed = await remove.HandleAsync(new SeenAnswerRule(id, version ?? 0), cancellationToken);
        if (!removed.IsOk)
        {
            return Problems.Of(removed.Fault);
        }

        audit.Removed(Kind, id, current.Agent);
        return TypedResults.NoContent();
    }
}
