namespace Scrm.Core.Rules;

/// <summary>What one version of the book has that another has not. Pure.</summary>
public static class RuleDiff
{
    /// <summary>Rules added, removed, changed or moved, in the order of the later book; removed ones last.</summary>
    public static IReadOnlyList<RuleChange> Between(IReadOnlyList<Rule> before, IReadOnlyList<Rule> after)
    {
        var old = before.ToDictionary(r => r.Id);
        var kept = after.Where(r => old.ContainsKey(r.Id)).Select(r => r.Id).ToList();
        var places = before.Select(r => r.Id).Where(kept.Contains).ToList();
        return
        [
            .. after.SelectMany((rule, _) => !old.TryGetValue(rule.Id, out var was) ? [new RuleChange(RuleChangeKind.Added, null, rule)]
                : !RuleText.Same(was, rule) ? [new RuleChange(RuleChangeKind.Changed, was, rule)]
                : places.IndexOf(rule.Id) != kept.IndexOf(rule.Id) ? [new RuleChange(RuleChangeKind.Moved, was, rule)]
                : Array.Empty<RuleChange>()),
            .. before.Where(r => after.All(a => a.Id != r.Id)).Select(r => new RuleChange(RuleChangeKind.Removed, r, null)),
        ];
    }
}
