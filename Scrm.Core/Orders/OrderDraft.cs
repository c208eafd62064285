using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Tagging;

namespace Scrm.Core.Orders;

/// <summary>Decides what storing an order brings with it. Pure.</summary>
internal static class OrderDraft
{
    /// <summary>The commit of an order that shall be as told.</summary>
    public static OrderCommit Of(Order? before, Order after, Contact? person, IIdFactory ids, DateTimeOffset now)
    {
        var order = after with { ContactId = person?.Id ?? after.ContactId, Version = (before?.Version ?? 0) + 1 };
        return new OrderCommit(order, before?.Version ?? 0, Touch(before, order, person, ids, now), Signal(order, ids, now));
    }

    private static Touchpoint? Touch(Order? before, Order order, Contact? person, IIdFactory ids, DateTimeOffset now)
    {
        if (person is null)
        {
            return null;
        }

        // The first entry has the order's own id: the evidence of its tags, and never there twice.
        var isFirst = before?.ContactId is null;
        var refunded = order.RefundedMinor - (before?.RefundedMinor ?? 0);
        var detail = isFirst ? $"{order.ExternalId} {Money.Text(order.AmountMinor, order.Currency)}"
            : refunded > 0 ? $"{order.ExternalId} −{Money.Text(refunded, order.Currency)}"
            : null;
        return detail is null ? null : new Touchpoint(
            isFirst ? order.Id : ids.New(),
            person.Id,
            TouchpointKind.Order,
            isFirst ? order.At : now,
            person.Identities.Count > 0 ? person.Identities[0].InboxId : "",
            order.Channel ?? "",
            null,
            null,
            detail);
    }

    private static PendingSignal? Signal(Order order, IIdFactory ids, DateTimeOffset now) => order.ContactId is not { } contactId
        ? null
        : new PendingSignal(ids.New(), OrderRules.TagSignalOf(order), OrderRules.OccasionOf(order, contactId, now));
}
