using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Dialogues;

namespace Scrm.AgentConsole.Api;

/// <summary>Finished forms on their way to the company's address.</summary>
internal static class FormDeliveriesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/dialogues").RequireAuthorization(Policies.Supervisor);
        group.MapGet("/forms/{id}/deliveries", ListAsync).WithName("ListFormDeliveries").ProducesProblem(400);
        group.MapPost("/deliveries/{id}/replay", ReplayAsync).WithName("ReplayFormDelivery").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ListView<FormDeliveryView>>, ProblemHttpResult>> ListAsync(
        string id, string? cursor, string? limit, IFormDeliveries deliveries, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if (count.Fault is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var page = await Paging.ReadAsync(cursor, () => deliveries.ListAsync(id, cursor, count.Value, cancellationToken));
        return page.IsOk
            ? TypedResults.Ok(new ListView<FormDeliveryView>([.. page.Value.Items.Select(d => d.ToView())], page.Value.Next))
            : Problems.Of(page.Fault);
    }

    /// <summary>Sends it once more, with the same id: a receiver that had it knows so.</summary>
    private static async Task<Results<Ok<FormDeliveryView>, ProblemHttpResult>> ReplayAsync(
        string id, IFormDeliveries deliveries, CurrentAgent current, Audit audit, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await deliveries.FindAsync(id, cancellationToken) is not { } delivery)
        {
            return Problems.NotFound("delivery");
        }

        var again = delivery with { State = DeliveryState.Waiting, Attempts = 0, NextAt = time.GetUtcNow(), DoneAt = null };
        await deliveries.SaveAsync(again, cancellationToken);
        audit.Changed("form delivery", id, current.Agent);
        return TypedResults.Ok(again.ToView());
    }
}
