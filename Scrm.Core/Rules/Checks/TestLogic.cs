using Scrm.Core.Words;

namespace Scrm.Core.Rules.Checks;

/// <summary>What follows from conditions without asking any message: sound, not complete. Pure.</summary>
internal static class TestLogic
{
    /// <summary>True when the conditions can never hold together.</summary>
    public static bool Contradict(IReadOnlyList<RuleTest> tests, IReadOnlyDictionary<string, string> inboxes)
    {
        if (tests.Any(t => tests.Any(other => AreOpposite(t, other)) || (IsNumber(t.Kind) && !t.Not && t.From > t.To)))
        {
            return true;
        }

        foreach (var same in tests.GroupBy(t => t.Kind))
        {
            if ((IsSingle(same.Key) && NothingLeft(same)) || (IsNumber(same.Key) && NoNumber([.. same.Where(t => !t.Not)])))
            {
                return true;
            }
        }

        return NoInboxOfChannel(tests, inboxes);
    }

    /// <summary>True when the second holds whenever the first does.</summary>
    public static bool Implies(RuleTest first, RuleTest second)
    {
        if (first.Kind == RuleTestKind.AllWords && second is { Kind: RuleTestKind.AnyWord, Not: false } && !first.Not)
        {
            return Fold(second.Values).Overlaps(Fold(first.Values));
        }

        if (first.Kind != second.Kind || first.Not != second.Not || first.Days != second.Days)
        {
            return false;
        }

        var isWords = first.Kind is RuleTestKind.AnyWord or RuleTestKind.AllWords;
        var (own, wanted) = isWords ? (Fold(first.Values), Fold(second.Values)) : (first.Values.ToHashSet(), second.Values.ToHashSet());
        return first.Kind switch
        {
            RuleTestKind.AllWords => first.Not ? own.IsSubsetOf(wanted) : own.IsSupersetOf(wanted),
            RuleTestKind.Handoff => wanted.Count == 0 || (own.Count > 0 && own.IsSubsetOf(wanted)),
            RuleTestKind.FirstContact => true,
            RuleTestKind.Time or RuleTestKind.Pattern => first.From == second.From && first.To == second.To && first.Values.SequenceEqual(second.Values),
            _ when IsNumber(first.Kind) => first.Not
                ? first.From == second.From && first.To == second.To
                : (second.From is null || first.From >= second.From) && (second.To is null || first.To <= second.To),
            _ => first.Not ? own.IsSupersetOf(wanted) : own.IsSubsetOf(wanted),
        };
    }

    private static bool AreOpposite(RuleTest one, RuleTest other) => one.Not && !other.Not && Implies(other, one with { Not = false });

    /// <summary>Facts that have one value: what all allow, less what any forbids, is nothing.</summary>
    private static bool NothingLeft(IEnumerable<RuleTest> tests)
    {
        var allowed = tests.Where(t => !t.Not && t.Values.Count > 0).Select(t => t.Values.ToHashSet()).ToList();
        if (allowed.Count == 0)
        {
            return false;
        }

        var left = allowed.Aggregate((a, b) => [.. a.Intersect(b)]);
        left.ExceptWith(tests.Where(t => t.Not).SelectMany(t => t.Values));
        return left.Count == 0;
    }

    // Counts over different days are different numbers.
    private static bool NoNumber(IReadOnlyList<RuleTest> tests) =>
        tests.GroupBy(t => t.Days).Any(g => g.Max(t => t.From) > g.Min(t => t.To));

    private static bool NoInboxOfChannel(IReadOnlyList<RuleTest> tests, IReadOnlyDictionary<string, string> inboxes) =>
        tests.Where(t => t is { Kind: RuleTestKind.Inbox, Not: false }).Any(inbox =>
            tests.Where(t => t is { Kind: RuleTestKind.Channel, Not: false }).Any(channel =>
                inbox.Values.All(id => inboxes.TryGetValue(id, out var of) && !channel.Values.Contains(of))));

    private static bool IsSingle(RuleTestKind kind) =>
        kind is RuleTestKind.Channel or RuleTestKind.Inbox or RuleTestKind.Script or RuleTestKind.LastResolution or RuleTestKind.Handoff;

    private static bool IsNumber(RuleTestKind kind) => kind is RuleTestKind.Value or RuleTestKind.Conversations or RuleTestKind.Waiting;

    private static HashSet<string> Fold(IEnumerable<string> values) => [.. values.Select(v => Wording.Normalise(v) is { Length: > 0 } folded ? folded : v)];
}
