namespace Scrm.Core.Rules.Checks;

/// <summary>Looks through a book before it is published. What it reports is so; what it does not report may still be doubtful. Pure.</summary>
public static class RuleChecks
{
    /// <summary>What is doubtful, rule by rule; rules that are switched off are left alone.</summary>
    public static IReadOnlyList<RuleFinding> Of(IReadOnlyList<Rule> rules, RuleWorld world)
    {
        var live = rules.Where(r => r.Enabled).Select(r => (Rule: r, Ways: Ways(r, world))).ToList();
        var found = new List<RuleFinding>();
        for (var i = 0; i < live.Count; i++)
        {
            var (rule, ways) = live[i];
            found.AddRange(Missing(rule, world));
            if (rule.Until < world.Today || rule.From > rule.Until)
            {
                found.Add(new RuleFinding(RuleFindingKind.Expired, rule.Id));
            }
            else if (ways is { Count: 0 })
            {
                found.Add(new RuleFinding(RuleFindingKind.Never, rule.Id));
            }
            else if (ways is not null)
            {
                found.AddRange(Against(rule, ways, live[..i], world));
            }
        }

        return found;
    }

    private static List<IReadOnlyList<RuleTest>>? Ways(Rule rule, RuleWorld world) =>
        RuleBranches.Of(rule)?.Where(b => !TestLogic.Contradict(b, world.Inboxes)).ToList();

    private static IEnumerable<RuleFinding> Against(
        Rule rule, List<IReadOnlyList<RuleTest>> ways, IEnumerable<(Rule Rule, List<IReadOnlyList<RuleTest>>? Ways)> earlier, RuleWorld world)
    {
        foreach (var (before, others) in earlier)
        {
            if (others is null || before.IsForHandoffs() != rule.IsForHandoffs() || !SameDays(before, rule))
            {
                continue;
            }

            if (before.Stop && Covers(before, rule) && ways.All(way => others.Any(other => other.All(wanted => way.Any(t => TestLogic.Implies(t, wanted))))))
            {
                yield return new RuleFinding(RuleFindingKind.Hidden, rule.Id, before.Id);
                yield break;
            }

            if (before.Stop || !ways.Any(way => others.Any(other => !TestLogic.Contradict([.. way, .. other], world.Inboxes))))
            {
                continue;
            }

            if (Differ(before, rule, a => a.Kind == RuleActionKind.Team))
            {
                yield return new RuleFinding(RuleFindingKind.TeamConflict, rule.Id, before.Id);
            }

            if (Differ(before, rule, a => a.Kind == RuleActionKind.Agent))
            {
                yield return new RuleFinding(RuleFindingKind.AgentConflict, rule.Id, before.Id);
            }

            if (Differ(before, rule, a => a.IsAnswer))
            {
                yield return new RuleFinding(RuleFindingKind.AnswerConflict, rule.Id, before.Id);
            }
        }
    }

    private static IEnumerable<RuleFinding> Missing(Rule rule, RuleWorld world)
    {
        foreach (var test in rule.When.All())
        {
            (RuleFindingKind Kind, Func<string, bool> IsThere)? known = test.Kind switch
            {
                RuleTestKind.Inbox => (RuleFindingKind.NoInbox, world.Inboxes.ContainsKey),
                RuleTestKind.Tag => (RuleFindingKind.NoTag, world.Tags.Contains),
                RuleTestKind.TeamHours => (RuleFindingKind.NoTarget, world.Teams.Contains),
                RuleTestKind.Segment => (RuleFindingKind.NoSegment, world.Segments.Contains),
                _ => null,
            };
            foreach (var id in test.Values.Where(id => known is { } asked && !asked.IsThere(id)))
            {
                yield return new RuleFinding(known!.Value.Kind, rule.Id, Detail: id);
            }
        }

        foreach (var action in rule.Then.Where(a => a is { Value: not null, Kind: not RuleActionKind.Approve }))
        {
            var (kind, there) = action.Kind switch
            {
                RuleActionKind.Tag => (RuleFindingKind.NoTag, world.Tags),
                RuleActionKind.Agent => (RuleFindingKind.NoTarget, world.Agents),
                RuleActionKind.Skill => (RuleFindingKind.NoTarget, world.Skills),
                RuleActionKind.Article or RuleActionKind.Form => (RuleFindingKind.NoTarget, world.Answers),
                _ => (RuleFindingKind.NoTarget, world.Teams),
            };
            if (!there.Contains(action.Value!))
            {
                yield return new RuleFinding(kind, rule.Id, Detail: action.Value);
            }
        }
    }

    private static bool SameDays(Rule one, Rule other) => !(one.Until < other.From) && !(other.Until < one.From);

    private static bool Covers(Rule wide, Rule narrow) =>
        (wide.From is null || narrow.From >= wide.From) && (wide.Until is null || narrow.Until <= wide.Until);

    private static bool Differ(Rule before, Rule rule, Func<RuleAction, bool> isOfKind) =>
        before.Then.FirstOrDefault(isOfKind) is { } one && rule.Then.FirstOrDefault(isOfKind) is { } other && one != other;
}
