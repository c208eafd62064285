using Scrm.Core.Foundation;

namespace Scrm.Core.Orders;

/// <summary>What became of one order of a batch.</summary>
/// <param name="ExternalId">The shop's number.</param>
/// <param name="Result">What.</param>
/// <param name="ContactId">Whose it is; null: nobody known yet, it waits until somebody with its phone or number appears.</param>
/// <param name="Fault">What is wrong, or null.</param>
public sealed record OrderOutcome(string ExternalId, OrderResult Result, string? ContactId = null, Fault? Fault = null);
