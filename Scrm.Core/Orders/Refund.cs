namespace Scrm.Core.Orders;

/// <summary>Money given back.</summary>
/// <param name="Id">The shop's number of it, unique within the order.</param>
/// <param name="AmountMinor">How much, in the currency's smallest unit.</param>
/// <param name="At">When.</param>
public sealed record Refund(string Id, long AmountMinor, DateTimeOffset At);
