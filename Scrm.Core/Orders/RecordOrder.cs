using Scrm.Core.Foundation;

namespace Scrm.Core.Orders;

/// <summary>Stores an order a shop tells of: the same one again changes nothing, with its person on the timeline and for the rules to see.</summary>
public sealed class RecordOrder(IOrderStore orders, FindBuyer find, IIdFactory ids, TimeProvider time)
{
    private const int Tries = 10;

    /// <summary>What became of it; the told order's id and version are of no matter.</summary>
    public async Task<OrderOutcome> HandleAsync(Order told, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (OrderRules.Refusal(told, now) is { } refusal)
        {
            return new OrderOutcome(told.ExternalId, OrderResult.Invalid, Fault: refusal);
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var stored = await orders.FindAsync(told.ExternalId, cancellationToken);
            var after = stored is null ? told with { Id = ids.New() } : OrderRules.Again(stored, told);
            var person = await find.HandleAsync(stored?.ContactId is { } known ? new Buyer(ContactId: known) : told.Buyer, cancellationToken);
            if (person is null && told.Buyer.ContactId is not null && stored?.ContactId is null)
            {
                return new OrderOutcome(
                    told.ExternalId, OrderResult.Invalid, Fault: new Fault(FaultCode.Invalid, "There is no such contact.", "contactId"));
            }

            after = after with { ContactId = person?.Id ?? after.ContactId };
            if (stored is not null && OrderRules.IsSame(stored, after))
            {
                return new OrderOutcome(told.ExternalId, OrderResult.Unchanged, stored.ContactId);
            }

            if (await orders.SaveAsync(OrderDraft.Of(stored, after, person, ids, now), cancellationToken))
            {
                return new OrderOutcome(told.ExternalId, stored is null ? OrderResult.Added : OrderResult.Changed, after.ContactId);
            }
        }

        return new OrderOutcome(told.ExternalId, OrderResult.Invalid, Fault: new Fault(FaultCode.Conflict, "The order keeps changing. Try again."));
    }
}
