namespace Scrm.Core.Rules;

/// <summary>One difference between two versions of the book.</summary>
/// <param name="Kind">What.</param>
/// <param name="Before">The rule as it was, or null.</param>
/// <param name="After">The rule as it is, or null.</param>
public sealed record RuleChange(RuleChangeKind Kind, Rule? Before, Rule? After);
