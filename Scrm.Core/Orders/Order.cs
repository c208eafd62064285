namespace Scrm.Core.Orders;

/// <summary>A purchase, as the shop tells it.</summary>
public sealed record Order
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The shop's number; the same number again is the same order.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Whose; null: nobody knows yet.</summary>
    public string? ContactId { get; init; }

    /// <summary>Who, as the shop told.</summary>
    public required Buyer Buyer { get; init; }

    /// <summary>What was to be paid, in the currency's smallest unit.</summary>
    public required long AmountMinor { get; init; }

    /// <summary>ISO 4217, upper case.</summary>
    public required string Currency { get; init; }

    /// <summary>How far it is.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where: <c>store</c>, <c>web</c> …; null when not told.</summary>
    public string? Channel { get; init; }

    /// <summary>What was bought.</summary>
    public IReadOnlyList<OrderItem> Items { get; init; } = [];

    /// <summary>What was given back, in the order it was told.</summary>
    public IReadOnlyList<Refund> Refunds { get; init; } = [];

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }

    /// <summary>What was given back altogether.</summary>
    public long RefundedMinor => Refunds.Sum(r => r.AmountMinor);

    /// <summary>What it is worth: nothing before it is paid, after it was called off, or when all was given back.</summary>
    public long NetMinor => Status is OrderStatus.Placed or OrderStatus.Cancelled ? 0 : Math.Max(0, AmountMinor - RefundedMinor);
}
