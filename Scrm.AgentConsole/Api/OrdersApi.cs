using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Orders;

namespace Scrm.AgentConsole.Api;

/// <summary>Shops tell of orders and refunds. Every order stands for itself: the answer says what became of each, and a batch may be sent again.</summary>
internal static class OrdersApi
{
    private const int MaxOrders = 500;

    public static void Map(IEndpointRouteBuilder machines) =>
        machines.MapPost("/orders", RecordAsync).RequireAuthorization(Policies.Orders).WithName("RecordOrders").ProducesProblem(400);

    private static async Task<Results<Ok<OrdersView>, ProblemHttpResult>> RecordAsync(
        OrdersInput input, RecordOrder orders, RecordRefund refunds, TimeProvider time, CancellationToken cancellationToken)
    {
        if (input.Orders is not { Count: > 0 and <= MaxOrders } told || told.Any(o => o is null))
        {
            return Problems.Invalid($"Send 1 to {MaxOrders} orders at once.", "orders");
        }

        var results = new List<OrderOutcomeView>(told.Count);
        foreach (var order in told)
        {
            // In the batch's order: a refund may follow on its own order.
            var outcome = order is { Refund: { } refund, AmountMinor: null }
                ? await refunds.HandleAsync(order.ExternalId?.Trim() ?? "", refund.ToRefund(time.GetUtcNow()), cancellationToken)
                : await orders.HandleAsync(order.ToOrder(), cancellationToken);
            results.Add(outcome.ToView());
        }

        return TypedResults.Ok(new OrdersView(results));
    }
}
