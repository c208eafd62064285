namespace Scrm.Core.Signals;

/// <summary>One order as behaviour sees it.</summary>
/// <param name="At">When it was placed.</param>
/// <param name="Amount">What was paid and not given back, in the currency's own unit.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record PaidOrder(DateTimeOffset At, decimal Amount, string Currency);
