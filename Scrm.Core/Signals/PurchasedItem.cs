namespace Scrm.Core.Signals;

/// <summary>One line of an order.</summary>
/// <param name="Sku">The shop's own number of it, or null.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Category">Its kind, or null.</param>
/// <param name="Quantity">How many.</param>
public sealed record PurchasedItem(string? Sku, string Name, string? Category, int Quantity);
