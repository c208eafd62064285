namespace Scrm.Core.Reviews;

/// <summary>A reviewer decides one item.</summary>
/// <param name="ItemId">The observation's id.</param>
/// <param name="ReviewerId">Who.</param>
/// <param name="Choice">What he says.</param>
/// <param name="BatchId">The batch it is decided with, not looked at alone; null: looked at.</param>
public sealed record ReviewTagRequest(string ItemId, string ReviewerId, ReviewChoice Choice, string? BatchId = null);
