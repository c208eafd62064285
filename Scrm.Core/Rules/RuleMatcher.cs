using Scrm.Core.Words;

namespace Scrm.Core.Rules;

/// <summary>Asks every rule in its turn. Pure: the same rules and facts, the same outcome.</summary>
public sealed class RuleMatcher
{
    private readonly ReadyRule[] _rules;
    private readonly long _version;

    /// <summary>Rules of a version of the book, in their order.</summary>
    public RuleMatcher(IReadOnlyList<Rule> rules, long version)
    {
        _version = version;
        _rules = [.. rules.Where(r => r.Enabled).Select(r => new ReadyRule(r))];
        var tests = _rules.SelectMany(r => r.Rule.When.All()).Select(t => t.Kind).ToHashSet();
        AsksHistory = tests.Overlaps([RuleTestKind.FirstContact, RuleTestKind.Conversations, RuleTestKind.LastResolution]);
        AsksValue = tests.Contains(RuleTestKind.Value);
        AsksHours = tests.Contains(RuleTestKind.TeamHours);
        AsksHandoffs = tests.Contains(RuleTestKind.Handoff);
        Notifies = _rules.Any(r => r.Rule.Then.Any(a => a.Kind == RuleActionKind.Notify));
    }

    /// <summary>No rules.</summary>
    public static RuleMatcher Empty { get; } = new([], 0);

    /// <summary>True when there is nothing to ask.</summary>
    public bool IsEmpty => _rules.Length == 0;

    /// <summary>True when a rule looks at earlier conversations.</summary>
    public bool AsksHistory { get; }

    /// <summary>True when a rule looks at the value score.</summary>
    public bool AsksValue { get; }

    /// <summary>True when a rule looks at a team's business hours.</summary>
    public bool AsksHours { get; }

    /// <summary>True when a rule is for handoffs.</summary>
    public bool AsksHandoffs { get; }

    /// <summary>True when a rule writes notes.</summary>
    public bool Notifies { get; }

    /// <summary>What the rules want.</summary>
    /// <param name="facts">The message.</param>
    /// <param name="done">Rules that did in this conversation what is done once.</param>
    public RuleOutcome Decide(RuleFacts facts, IReadOnlyCollection<string> done)
    {
        if (IsEmpty)
        {
            return RuleOutcome.None;
        }

        var folded = Wording.Normalise(facts.Text);
        var traces = new List<RuleTrace>();
        var (hasTeam, hasAgent, hasAnswer) = (false, false, false);
        foreach (var ready in _rules)
        {
            if (ready.Ask(facts, folded) is not { } held)
            {
                continue;
            }

            var rule = ready.Rule;
            var effects = new List<RuleEffect>();
            foreach (var action in rule.Then)
            {
                effects.Add(new RuleEffect(action, action.Kind switch
                {
                    RuleActionKind.Team => !hasTeam && !facts.AgentServes,
                    RuleActionKind.Agent => !hasAgent && !facts.AgentServes,
                    RuleActionKind.Skill => !facts.AgentServes,
                    RuleActionKind.HandOff or RuleActionKind.Approve => facts.BotAnswers,
                    _ when action.IsAnswer => !hasAnswer && facts.BotAnswers,
                    _ => !action.IsOnce || !done.Contains(rule.Id),
                }));
                hasTeam |= action.Kind == RuleActionKind.Team;
                hasAgent |= action.Kind == RuleActionKind.Agent;
                hasAnswer |= action.IsAnswer;
            }

            traces.Add(new RuleTrace(rule.Id, rule.Name, _version, held, effects));
            if (rule.Stop)
            {
                break;
            }
        }

        return traces.Count == 0 ? RuleOutcome.None : new RuleOutcome(traces);
    }
}
