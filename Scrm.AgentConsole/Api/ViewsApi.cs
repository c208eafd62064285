using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Views;

namespace Scrm.AgentConsole.Api;

/// <summary>Named views of the inbox: one's own, and those that supervisors share.</summary>
internal static class ViewsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var views = api.MapGroup("/views").RequireAuthorization(Policies.Agent).ProducesProblem(400);
        views.MapGet("", ListAsync).WithName("ListViews");
        views.MapPost("", CreateAsync).WithName("CreateView").ProducesProblem(403);
        views.MapPut("/order", OrderAsync).WithName("OrderViews");
        views.MapPut("/{id}", SaveAsync).WithName("SaveView").ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        views.MapDelete("/{id}", RemoveAsync).WithName("RemoveView").ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<SavedViewView>>> ListAsync(
        ISavedViewStore views, CurrentAgent current, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<SavedViewView>>(
            [.. (await views.OfAsync(current.Agent.Id, cancellationToken)).Select(view => view.ToView(current.Agent))]);

    private static Task<Results<Ok<SavedViewView>, ProblemHttpResult>> CreateAsync(
        SavedViewInput input, SaveView save, IIdFactory ids, CurrentAgent current, CancellationToken cancellationToken) =>
        SaveAsync(ids.New(), input with { Version = 0 }, save, current, cancellationToken);

    private static async Task<Results<Ok<SavedViewView>, ProblemHttpResult>> SaveAsync(
        string id, SavedViewInput input, SaveView save, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (input is not { Name: not null, Filter: not null })
        {
            return Problems.Invalid("A view needs a name and a filter.", "name");
        }

        var saved = await save.HandleAsync(
            new SaveViewRequest(id, input.Name, input.Filter, input.Shared, input.Version, current.Agent), cancellationToken);
        return saved.IsOk ? TypedResults.Ok(saved.Value.ToView(current.Agent)) : Problems.Of(saved.Fault);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> OrderAsync(
        ViewOrderInput input, ISavedViewStore views, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (input.Ids is not { Count: <= ViewRules.MaxViews })
        {
            return Problems.Invalid($"Name at most {ViewRules.MaxViews} views.", "ids");
        }

        await views.OrderAsync(current.Agent.Id, input.Ids, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, RemoveView remove, CurrentAgent current, CancellationToken cancellationToken) =>
        await remove.HandleAsync(id, current.Agent, cancellationToken) is { } refusal ? Problems.Of(refusal) : TypedResults.NoContent();
}
