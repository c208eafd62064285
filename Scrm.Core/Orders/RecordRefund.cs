using Scrm.Core.Foundation;

namespace Scrm.Core.Orders;

/// <summary>Stores money given back for an order that is known; the same refund again changes nothing.</summary>
public sealed class RecordRefund(IOrderStore orders, RecordOrder record)
{
    /// <summary>What became of it.</summary>
    public async Task<OrderOutcome> HandleAsync(string externalId, Refund refund, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(externalId, cancellationToken) is not { } order)
        {
            return new OrderOutcome(
                externalId, OrderResult.UnknownOrder, Fault: new Fault(FaultCode.NotFound, "Tell of the order before its refund.", "externalId"));
        }

        return await record.HandleAsync(
            order with { Refunds = order.Refunds.Any(r => r.Id == refund.Id) ? order.Refunds : [.. order.Refunds, refund] }, cancellationToken);
    }
}
