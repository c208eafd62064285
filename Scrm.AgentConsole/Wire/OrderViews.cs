using Scrm.Core.Orders;

namespace Scrm.AgentConsole.Wire;

/// <summary>What became of each order of a batch, in its order.</summary>
internal sealed record OrdersView(IReadOnlyList<OrderOutcomeView> Results);

/// <summary>What became of one.</summary>
internal sealed record OrderOutcomeView(string ExternalId, OrderResult Result, string? ContactId, string? Message, string? Detail);

/// <summary>A person's orders, newest first, and what they come to.</summary>
internal sealed record ContactOrdersView(IReadOnlyList<OrderView> Items, IReadOnlyList<RevenueView> Totals, string? Cursor);

/// <summary>A purchase; amounts in the currency's smallest unit, as strings because they may be long.</summary>
internal sealed record OrderView(
    string Id,
    string ExternalId,
    string AmountMinor,
    string RefundedMinor,
    string NetMinor,
    string Currency,
    string Amount,
    OrderStatus Status,
    DateTimeOffset At,
    string? Channel,
    IReadOnlyList<OrderItemView> Items);

/// <summary>One line of a purchase.</summary>
internal sealed record OrderItemView(string Name, string? Sku, string? Category, int Quantity, string? AmountMinor);

/// <summary>What a person bought in one currency.</summary>
internal sealed record RevenueView(string Currency, string NetMinor, string Net, int Orders, DateTimeOffset FirstAt, DateTimeOffset LastAt);
