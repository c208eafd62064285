namespace Scrm.Core.Rules;

/// <summary>One condition. What is not known never holds, turned round or not.</summary>
/// <param name="Kind">What it looks at.</param>
public sealed record RuleTest(RuleTestKind Kind)
{
    /// <summary>True: it holds when the rest does not.</summary>
    public bool Not { get; init; }

    /// <summary>Ids or words.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>At least; null: no bound.</summary>
    public double? From { get; init; }

    /// <summary>At most; null: no bound.</summary>
    public double? To { get; init; }

    /// <summary>Days looked back, where it counts.</summary>
    public int? Days { get; init; }
}
