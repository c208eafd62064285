namespace Scrm.Core.Rules;

/// <summary>Conditions together; groups stand in the rule's own group only.</summary>
public sealed record RuleGroup
{
    /// <summary>True: one that holds is enough; false: all must.</summary>
    public bool Any { get; init; }

    /// <summary>Conditions.</summary>
    public IReadOnlyList<RuleTest> Tests { get; init; } = [];

    /// <summary>Groups of conditions.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; init; } = [];

    /// <summary>Every condition in it.</summary>
    public IEnumerable<RuleTest> All() => Tests.Concat(Groups.SelectMany(g => g.All()));
}
