namespace Scrm.Core.Rules.Checks;

/// <summary>The ways a rule can hold, each a list of conditions that must hold together. Pure.</summary>
internal static class RuleBranches
{
    // More ways than that are not looked through: nothing is said of such a rule rather than something wrong.
    private const int Most = 256;

    /// <summary>The ways, or null when there are too many.</summary>
    public static IReadOnlyList<IReadOnlyList<RuleTest>>? Of(Rule rule)
    {
        IReadOnlyList<RuleTest> channels = rule.Channels.Count == 0 ? [] : [new RuleTest(RuleTestKind.Channel) { Values = rule.Channels }];
        return Of(rule.When)?.Select(branch => (IReadOnlyList<RuleTest>)[.. channels, .. branch]).ToList();
    }

    private static List<IReadOnlyList<RuleTest>>? Of(RuleGroup group)
    {
        var parts = group.Tests.Select(t => (List<IReadOnlyList<RuleTest>>?)[[t]]).Concat(group.Groups.Select(Of)).ToList();
        if (parts.Any(p => p is null))
        {
            return null;
        }

        if (group.Any && parts.Count > 0)
        {
            return [.. parts.SelectMany(p => p!)];
        }

        List<IReadOnlyList<RuleTest>> all = [[]];
        foreach (var part in parts)
        {
            if (all.Count * part!.Count > Most)
            {
                return null;
            }

            all = [.. all.SelectMany(left => part.Select(right => (IReadOnlyList<RuleTest>)[.. left, .. right]))];
        }

        return all;
    }
}
