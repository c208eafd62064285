using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Canned;
using Scrm.Core.Macros;

namespace Scrm.AgentConsole.Api;

/// <summary>Macros, and running them in a conversation; the actions decide who may what.</summary>
internal static class MacrosApi
{
    private const int MaxRunId = 60;

    public static void Map(IEndpointRouteBuilder api)
    {
        var macros = api.MapGroup("/macros").RequireAuthorization(Policies.Agent);
        macros.MapGet("", ListAsync).WithName("ListMacros");
        macros.MapPost("", CreateAsync).WithName("CreateMacro").ProducesProblem(400).ProducesProblem(403).ProducesProblem(409);
        macros.MapPut("/{id}", SaveAsync).WithName("SaveMacro").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        macros.MapDelete("/{id}", RemoveAsync).WithName("RemoveMacro").ProducesProblem(403).ProducesProblem(404);
        api.MapPost("/conversations/{id}/macros", RunAsync)
            .RequireAuthorization(Policies.Agent).WithName("RunMacro").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<MacroView>>> ListAsync(IMacroStore store, CurrentAgent current, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<MacroView>>(
        [
            .. (await store.AllAsync(cancellationToken)).Where(m => SharingRules.MaySee(current.Agent, m.Sharing)).Select(m => m.ToView(current.Agent)),
        ]);

    private static Task<Results<Ok<MacroView>, ProblemHttpResult>> CreateAsync(
        MacroInput input, SaveMacro save, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        KeepAsync(null, input, save, current, audit, cancellationToken);

    private static Task<Results<Ok<MacroView>, ProblemHttpResult>> SaveAsync(
        string id, MacroInput input, SaveMacro save, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        KeepAsync(id, input, save, current, audit, cancellationToken);

    private static async Task<Results<Ok<MacroView>, ProblemHttpResult>> KeepAsync(
        string? id, MacroInput input, SaveMacro save, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var saved = await save.HandleAsync(
            new SaveMacroRequest(id, current.Agent.Id, input.Name ?? "", input.Steps ?? [], input.With, input.TeamId, id is null ? 0 : input.ExpectedVersion),
            cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("macro", saved.Value.Id, current.Agent);
        return TypedResults.Ok(saved.Value.ToView(current.Agent));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, RemoveMacro remove, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var removed = await remove.HandleAsync(id, current.Agent.Id, cancellationToken);
        if (!removed.IsOk)
        {
            return Problems.Of(removed.Fault);
        }

        audit.Removed("macro", id, current.Agent);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<MacroRunView>, ProblemHttpResult>> RunAsync(
        string id, MacroRunInput input, RunMacro run, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (input.RunId is not { Length: > 0 and <= MaxRunId })
        {
            return Problems.Invalid($"runId has 1 to {MaxRunId} characters.", "runId");
        }

        var done = await run.HandleAsync(new MacroRun(id, current.Agent.Id, input.MacroId ?? "", input.RunId), cancellationToken);
        return done.IsOk ? TypedResults.Ok(new MacroRunView([.. done.Value.Select(s => s.ToView())])) : Problems.Of(done.Fault);
    }
}
