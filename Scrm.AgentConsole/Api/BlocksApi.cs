using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Blocking;

namespace Scrm.AgentConsole.Api;

/// <summary>Stops and resumes serving a person.</summary>
internal static class BlocksApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var block = api.MapGroup("/contacts/{id}/block").RequireAuthorization(Policies.Agent).AnswersForMerged().ProducesProblem(404);
        block.MapPut("", BlockAsync).WithName("BlockContact").ProducesProblem(400).ProducesProblem(403).ProducesProblem(409);
        block.MapDelete("", UnblockAsync).WithName("UnblockContact").ProducesProblem(409);
    }

    private static Task<Results<Ok<ContactView>, ProblemHttpResult>> BlockAsync(
        string id,
        BlockInput input,
        VisibleConversations visible,
        BlockContact block,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken) =>
        RunAsync(new BlockRequest(id, current.Agent.Id, input.Reason ?? ""), visible, block, directory, current, audit, cancellationToken);

    private static Task<Results<Ok<ContactView>, ProblemHttpResult>> UnblockAsync(
        string id,
        VisibleConversations visible,
        BlockContact block,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken) =>
        RunAsync(new BlockRequest(id, current.Agent.Id, null), visible, block, directory, current, audit, cancellationToken);

    private static async Task<Results<Ok<ContactView>, ProblemHttpResult>> RunAsync(
        BlockRequest request,
        VisibleConversations visible,
        BlockContact block,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(request.ContactId, cancellationToken) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var done = await block.HandleAsync(request, cancellationToken);
        if (!done.IsOk)
        {
            return Problems.Of(done.Fault);
        }

        audit.Changed(request.Reason is null ? "unblocked contact" : "blocked contact", request.ContactId, current.Agent);
        return TypedResults.Ok(done.Value.ToView(await directory.InboxesAsync(cancellationToken)));
    }
}
