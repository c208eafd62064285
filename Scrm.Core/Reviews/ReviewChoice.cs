using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>What a reviewer says.</summary>
/// <param name="Decision">The verdict.</param>
/// <param name="TagId">With replace and merge: the other tag.</param>
/// <param name="Value">With replace: the other tag's value, or null.</param>
/// <param name="Reason">His words, or null.</param>
public sealed record ReviewChoice(ReviewDecision Decision, string? TagId = null, string? Value = null, string? Reason = null);
