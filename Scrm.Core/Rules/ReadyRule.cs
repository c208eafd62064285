namespace Scrm.Core.Rules;

/// <summary>A rule made ready to be asked.</summary>
internal sealed class ReadyRule(Rule rule)
{
    private readonly ReadyGroup _when = new(rule.When);
    private readonly bool _isForHandoffs = rule.IsForHandoffs();

    public Rule Rule => rule;

    /// <summary>The conditions that held, or null when the rule does not hold.</summary>
    public IReadOnlyList<HeldTest>? Ask(RuleFacts facts, string folded) =>
        rule.Enabled
        && _isForHandoffs == facts.Handoff is not null
        && rule.IsValidOn(DateOnly.FromDateTime(facts.Local.DateTime))
        && (rule.Channels.Count == 0 || rule.Channels.Contains(facts.Channel))
            ? _when.Ask(facts, folded)
            : null;

    private sealed class ReadyGroup(RuleGroup group)
    {
        private readonly TestReader[] _tests = [.. group.Tests.Select(t => new TestReader(t))];
        private readonly ReadyGroup[] _groups = [.. group.Groups.Select(g => new ReadyGroup(g))];

        public List<HeldTest>? Ask(RuleFacts facts, string folded)
        {
            var held = new List<HeldTest>();
            var holding = 0;
            foreach (var test in _tests)
            {
                if (test.Ask(facts, folded) is { } one)
                {
                    held.Add(one);
                    holding++;
                }
                else if (!group.Any)
                {
                    return null;
                }
            }

            foreach (var inner in _groups)
            {
                if (inner.Ask(facts, folded) is { } some)
                {
                    held.AddRange(some);
                    holding++;
                }
                else if (!group.Any)
                {
                    return null;
                }
            }

            return group.Any && holding == 0 && _tests.Length + _groups.Length > 0 ? null : held;
        }
    }
}
