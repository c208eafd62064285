using Scrm.Core.Foundation;
using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Core.Orders;

/// <summary>What may be an order, and what it tells.</summary>
public static class OrderRules
{
    private const int MaxText = 200;
    private const int MaxItems = 500;

    // Beyond a thousand billion somebody counts in the wrong unit.
    private const long MaxAmount = 100_000_000_000_000;

    /// <summary>Null: well formed. Else what is wrong; the detail names the field.</summary>
    public static Fault? Refusal(Order order, DateTimeOffset now) =>
        !IsText(order.ExternalId) ? Invalid("An order needs the shop's number of it.", "externalId")
        : order.Buyer.IsNobody ? Invalid("Say who ordered: contactId, phone, externalId, unionId, or inboxId with openId.", "buyer")
        : order.Currency.Length != 3 || !order.Currency.All(char.IsAsciiLetterUpper) ? Invalid("A currency is three letters such as CNY.", "currency")
        : order.AmountMinor is < 0 or > MaxAmount ? Invalid("An amount is not negative, in the currency's smallest unit.", "amountMinor")
        : order.At > now.AddDays(1) || order.At.Year < 1970 ? Invalid("An order lies in the past.", "at")
        : order.Channel is { Length: > MaxText } ? Invalid($"A channel has at most {MaxText} characters.", "channel")
        : order.Items.Count > MaxItems ? Invalid($"An order has at most {MaxItems} items.", "items")
        : order.Items.FirstOrDefault(i => !IsSound(i)) is not null ? Invalid("An item needs a name, a quantity from 1, and no amount below 0.", "items")
        : order.Refunds.Any(r => !IsText(r.Id) || r.AmountMinor is <= 0 or > MaxAmount) ? Invalid("A refund needs a number and an amount above 0.", "refund")
        : null;

    /// <summary>What the shop told again over what is stored: it keeps its id, its person and its refunds.</summary>
    public static Order Again(Order stored, Order told) => told with
    {
        Id = stored.Id,
        ContactId = stored.ContactId ?? told.ContactId,
        Refunds = [.. stored.Refunds, .. told.Refunds.Where(r => stored.Refunds.All(s => s.Id != r.Id))],
        Version = stored.Version,
    };

    /// <summary>True when nothing that matters differs.</summary>
    public static bool IsSame(Order one, Order other) =>
        one with { Items = [], Refunds = [] } == other with { Items = [], Refunds = [] }
        && one.Items.SequenceEqual(other.Items)
        && one.Refunds.SequenceEqual(other.Refunds);

    /// <summary>What rules see of it; null while it counts for nothing.</summary>
    public static PurchaseSignal? SignalOf(Order order) => order.NetMinor <= 0 ? null : new PurchaseSignal(
        Money.InUnits(order.NetMinor, order.Currency),
        order.Currency,
        order.Channel,
        order.Status.ToString().ToLowerInvariant(),
        [.. order.Items.Select(i => new PurchasedItem(i.Sku, i.Name, i.Category, i.Quantity))]);

    /// <summary>The same as a whole signal; once it counts for nothing, what it showed before does not hold.</summary>
    public static TagSignal TagSignalOf(Order order) => new() { Purchase = SignalOf(order), IsVoid = order.NetMinor <= 0 };

    /// <summary>Who bought when: the cause of its tags, the same whenever it is told again.</summary>
    public static TagOccasion OccasionOf(Order order, string contactId, DateTimeOffset now) =>
        new(contactId, null, null, order.At <= now ? order.At : now, order.Id);

    private static bool IsSound(OrderItem item) =>
        IsText(item.Name)
        && item is { Sku: null or { Length: <= MaxText }, Category: null or { Length: <= MaxText }, Quantity: >= 1, AmountMinor: null or (>= 0 and <= MaxAmount) };

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= MaxText;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
