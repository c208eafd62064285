using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Sources;

namespace Scrm.AgentConsole.Api;

/// <summary>QR codes that tell where people come from.</summary>
internal static class SourcesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListSources");
        var write = api.MapGroup("/sources").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        write.MapPost("", CreateAsync).WithName("CreateSource").ProducesProblem(409);
        write.MapPut("", ChangeAsync).WithName("ChangeSource").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<SourceView>>> ListAsync(ISourceStore sources, CancellationToken cancellationToken)
    {
        var views = new List<SourceView>();
        foreach (var code in await sources.AllAsync(cancellationToken))
        {
            views.Add(code.ToView(await sources.FiguresAsync(code.InboxId, code.Scene, cancellationToken)));
        }

        return TypedResults.Ok<IReadOnlyList<SourceView>>(views);
    }

    /// <summary>Keeps the code and waits a little for its picture: a gateway asks the platform for it.</summary>
    private static async Task<Results<Ok<SourceView>, ProblemHttpResult>> CreateAsync(
        SourceInput input, int? waitSeconds, SaveSource save, CurrentAgent current, CancellationToken cancellationToken)
    {
        var saved = await save.CreateAsync(input, Math.Clamp(waitSeconds ?? 5, 0, 10), current.Agent, cancellationToken);
        return saved.IsOk ? TypedResults.Ok(saved.Value.ToView(SourceFigures.None)) : Problems.Of(saved.Fault);
    }

    /// <summary>Changes what staff wrote of a code; one that failed is asked for again.</summary>
    private static async Task<Results<Ok<SourceView>, ProblemHttpResult>> ChangeAsync(
        SourceInput input, SaveSource save, ISourceStore sources, CurrentAgent current, CancellationToken cancellationToken)
    {
        var saved = await save.ChangeAsync(input, current.Agent, cancellationToken);
        return saved.IsOk
            ? TypedResults.Ok(saved.Value.ToView(await sources.FiguresAsync(saved.Value.InboxId, saved.Value.Scene, cancellationToken)))
            : Problems.Of(saved.Fault);
    }
}
