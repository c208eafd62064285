namespace Scrm.Core.Rules.Checks;

/// <summary>Something doubtful in a book of rules.</summary>
/// <param name="Kind">What.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="OtherId">The other rule concerned, or null.</param>
/// <param name="Detail">The id that is missing, or null.</param>
public sealed record RuleFinding(RuleFindingKind Kind, string RuleId, string? OtherId = null, string? Detail = null)
{
    /// <summary>True: the rule can never do anything.</summary>
    public bool IsDead => Kind is RuleFindingKind.Never or RuleFindingKind.Expired or RuleFindingKind.Hidden;
}
