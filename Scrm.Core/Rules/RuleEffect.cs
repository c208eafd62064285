namespace Scrm.Core.Rules;

/// <summary>What became of one thing a rule does.</summary>
/// <param name="Action">What.</param>
/// <param name="Done">False: an earlier rule had decided it, or it was done in this conversation before.</param>
public sealed record RuleEffect(RuleAction Action, bool Done);
