namespace Scrm.Core.Orders;

/// <summary>What a person bought, in one currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="NetMinor">What was paid and not given back.</param>
/// <param name="Orders">How many orders that count.</param>
/// <param name="FirstAt">The first of them.</param>
/// <param name="LastAt">The last.</param>
public sealed record RevenueTotal(string Currency, long NetMinor, long Orders, DateTimeOffset FirstAt, DateTimeOffset LastAt);
