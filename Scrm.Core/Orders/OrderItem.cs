namespace Scrm.Core.Orders;

/// <summary>One line of an order.</summary>
/// <param name="Sku">The shop's number of it, or null.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Category">Its kind, or null.</param>
/// <param name="Quantity">How many, from 1.</param>
/// <param name="AmountMinor">What was paid for all of them, in the currency's smallest unit; null when not told.</param>
public sealed record OrderItem(string? Sku, string Name, string? Category = null, int Quantity = 1, long? AmountMinor = null);
