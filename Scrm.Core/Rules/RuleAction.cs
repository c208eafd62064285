namespace Scrm.Core.Rules;

/// <summary>One thing a rule does.</summary>
/// <param name="Kind">Which.</param>
public sealed record RuleAction(RuleActionKind Kind)
{
    /// <summary>The id it speaks of, or null.</summary>
    public string? Value { get; init; }

    /// <summary>Points of a priority.</summary>
    public int? Points { get; init; }

    /// <summary>What is said, or the words of a note.</summary>
    public string? Text { get; init; }

    /// <summary>True for what is said to the customer.</summary>
    internal bool IsAnswer => Kind is RuleActionKind.Say or RuleActionKind.Article or RuleActionKind.Form;

    /// <summary>True for what is done once in a conversation, however often the rule holds.</summary>
    internal bool IsOnce => Kind is RuleActionKind.Prioritise or RuleActionKind.Notify;
}
