using System.Globalization;
using Scrm.Core.Orders;

namespace Scrm.AgentConsole.Wire;

/// <summary>Orders in the clients' words and back.</summary>
internal static class OrderMapping
{
    /// <summary>The order as told; without a status it is paid, as most shops tell of nothing else.</summary>
    public static Order ToOrder(this OrderInput input) => new()
    {
        Id = "",
        ExternalId = input.ExternalId?.Trim() ?? "",
        Buyer = input.Buyer is { } b ? new Buyer(Told(b.ContactId), Told(b.Phone), Told(b.ExternalId), Told(b.UnionId), Told(b.InboxId), Told(b.OpenId)) : new Buyer(),
        AmountMinor = input.AmountMinor ?? -1,
        Currency = input.Currency?.Trim().ToUpperInvariant() ?? "",
        Status = input.Status ?? OrderStatus.Paid,
        At = input.At?.ToUniversalTime() ?? DateTimeOffset.MinValue,
        Channel = Told(input.Channel),
        Items = [.. (input.Items ?? []).Select(i => new OrderItem(Told(i.Sku), i.Name?.Trim() ?? "", Told(i.Category), i.Quantity, i.AmountMinor))],
        Refunds = input.Refund is { } refund ? [refund.ToRefund(input.At?.ToUniversalTime() ?? DateTimeOffset.MinValue)] : [],
    };

    public static Refund ToRefund(this RefundInput input, DateTimeOffset now) =>
        new(input.Id?.Trim() ?? "", input.AmountMinor, input.At?.ToUniversalTime() ?? now);

    public static OrderOutcomeView ToView(this OrderOutcome outcome) =>
        new(outcome.ExternalId, outcome.Result, outcome.ContactId, outcome.Fault?.Message, outcome.Fault?.Detail);

    public static OrderView ToView(this Order order) => new(
        order.Id,
        order.ExternalId,
        Text(order.AmountMinor),
        Text(order.RefundedMinor),
        Text(order.NetMinor),
        order.Currency,
        Money.Text(order.AmountMinor, order.Currency),
        order.Status,
        order.At,
        order.Channel,
        [.. order.Items.Select(i => new OrderItemView(i.Name, i.Sku, i.Category, i.Quantity, i.AmountMinor is { } paid ? Text(paid) : null))]);

    public static RevenueView ToView(this RevenueTotal total) => new(
        total.Currency, Text(total.NetMinor), Money.Text(total.NetMinor, total.Currency), (int)Math.Min(int.MaxValue, total.Orders), total.FirstAt, total.LastAt);

    private static string Text(long minor) => minor.ToString(CultureInfo.InvariantCulture);

    private static string? Told(string? text) => text?.Trim() is { Length: > 0 } told ? told : null;
}
