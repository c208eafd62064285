using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Canned;

namespace Scrm.AgentConsole.Api;

/// <summary>Canned replies: everybody writes his own, supervisors what is shared; the action decides.</summary>
internal static class CannedApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var canned = api.MapGroup("/canned").RequireAuthorization(Policies.Agent);
        canned.MapGet("", ListAsync).WithName("ListCanned");
        canned.MapPost("", CreateAsync).WithName("CreateCanned").ProducesProblem(400).ProducesProblem(403).ProducesProblem(409);
        canned.MapPut("/{id}", SaveAsync).WithName("SaveCanned").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        canned.MapDelete("/{id}", RemoveAsync).WithName("RemoveCanned").ProducesProblem(403).ProducesProblem(404);
        canned.MapPost("/{id}/used", UsedAsync).WithName("CountCanned").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<CannedView>>> ListAsync(ICannedStore store, CurrentAgent current, CancellationToken cancellationToken)
    {
        var uses = (await store.UsesAsync(cancellationToken)).ToDictionary(u => u.CannedId);
        return TypedResults.Ok<IReadOnlyList<CannedView>>(
        [
            .. (await store.AllAsync(cancellationToken))
                .Where(r => SharingRules.MaySee(current.Agent, r.Sharing))
                .Select(r => r.ToView(current.Agent, uses.GetValueOrDefault(r.Id))),
        ]);
    }

    private static Task<Results<Ok<CannedView>, ProblemHttpResult>> CreateAsync(
        CannedInput input, SaveCanned save, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        KeepAsync(null, input, save, current, audit, cancellationToken);

    private static Task<Results<Ok<CannedView>, ProblemHttpResult>> SaveAsync(
        string id, CannedInput input, SaveCanned save, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        KeepAsync(id, input, save, current, audit, cancellationToken);

    private static async Task<Results<Ok<CannedView>, ProblemHttpResult>> KeepAsync(
        string? id, CannedInput input, SaveCanned save, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var saved = await save.HandleAsync(
            new SaveCannedRequest(id, current.Agent.Id, input.Name ?? "", input.Text ?? "", input.With, input.TeamId, id is null ? 0 : input.ExpectedVersion),
            cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("canned reply", saved.Value.Id, current.Agent);
        return TypedResults.Ok(saved.Value.ToView(current.Agent, null));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, RemoveCanned remove, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var removed = await remove.HandleAsync(id, current.Agent.Id, cancellationToken);
        if (!removed.IsOk)
        {
            return Problems.Of(removed.Fault);
        }

        audit.Removed("canned reply", id, current.Agent);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UsedAsync(
        string id, ICannedStore store, CurrentAgent current, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } reply || !SharingRules.MaySee(current.Agent, reply.Sharing))
        {
            return Problems.NotFound("canned reply");
        }

        await store.CountAsync(id, time.GetUtcNow(), cancellationToken);
        return TypedResults.NoContent();
    }
}
