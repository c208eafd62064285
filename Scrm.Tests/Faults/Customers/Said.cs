namespace Scrm.Tests.Faults.Customers;

/// <summary>Something a customer said.</summary>
/// <param name="Number">The customer's own count, from 1.</param>
/// <param name="Text">Unique over the whole run.</param>
/// <param name="Answer">What the bot says to it, unique within the phone; null: nothing is expected.</param>
/// <param name="Acked">True: the platform was told "received".</param>
internal sealed record Said(int Number, string Text, string? Answer, bool Acked);
