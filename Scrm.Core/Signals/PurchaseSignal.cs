namespace Scrm.Core.Signals;

/// <summary>An order that counts: paid for, not cancelled.</summary>
/// <param name="Amount">What was paid and not given back, in the currency's own unit (元, not 分).</param>
/// <param name="Currency">ISO 4217, upper case.</param>
/// <param name="Channel">Where it was bought, for example <c>store</c>; null when unknown.</param>
/// <param name="Status">The order's state, in lower case.</param>
/// <param name="Items">What was bought.</param>
public sealed record PurchaseSignal(decimal Amount, string Currency, string? Channel, string Status, IReadOnlyList<PurchasedItem> Items);
