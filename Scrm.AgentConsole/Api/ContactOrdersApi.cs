using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Orders;

namespace Scrm.AgentConsole.Api;

/// <summary>What a person bought.</summary>
internal static class ContactOrdersApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/contacts/{id}/orders", ReadAsync)
            .RequireAuthorization(Policies.Agent)
            .AnswersForMerged()
            .WithName("ReadContactOrders")
            .ProducesProblem(400)
            .ProducesProblem(404);

    private static async Task<Results<Ok<ContactOrdersView>, ProblemHttpResult>> ReadAsync(
        string id, string? cursor, string? limit, VisibleConversations visible, IOrderStore orders, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if ((count.Fault ?? await visible.ContactRefusalAsync(id, cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var page = await Paging.ReadAsync(cursor, () => orders.OfContactAsync(id, cursor, count.Value, cancellationToken));
        if (!page.IsOk)
        {
            return Problems.Of(page.Fault);
        }

        var totals = await orders.TotalsAsync(id, cancellationToken);
        return TypedResults.Ok(new ContactOrdersView(
            [.. page.Value.Items.Select(o => o.ToView())], [.. totals.Select(t => t.ToView())], page.Value.Next));
    }
}
