using Scrm.Core.Orders;

namespace Scrm.AgentConsole.Wire;

/// <summary>Orders and refunds another system tells of.</summary>
internal sealed record OrdersInput(IReadOnlyList<OrderInput>? Orders);

/// <summary>An order; with a refund and without an amount, a refund of an order told of before.</summary>
internal sealed record OrderInput(
    string? ExternalId,
    BuyerInput? Buyer = null,
    long? AmountMinor = null,
    string? Currency = null,
    OrderStatus? Status = null,
    DateTimeOffset? At = null,
    string? Channel = null,
    IReadOnlyList<OrderItemInput>? Items = null,
    RefundInput? Refund = null);

/// <summary>Who ordered; any one way to know him is enough.</summary>
internal sealed record BuyerInput(
    string? ContactId = null, string? Phone = null, string? ExternalId = null, string? UnionId = null, string? InboxId = null, string? OpenId = null);

/// <summary>One line of an order.</summary>
internal sealed record OrderItemInput(string? Name, string? Sku = null, string? Category = null, int Quantity = 1, long? AmountMinor = null);

/// <summary>Money given back.</summary>
internal sealed record RefundInput(string? Id, long AmountMinor, DateTimeOffset? At = null);
