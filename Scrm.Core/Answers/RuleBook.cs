using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Keyword rules, ready for comparing.</summary>
internal sealed class RuleBook
{
    private readonly List<(AnswerRule Rule, string[] Words, string[] Wholes)> _rules;

    public RuleBook(IEnumerable<AnswerRule> rules) =>
        _rules = [.. rules.Where(r => r.Enabled).OrderBy(r => r.Order).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r =>
            (r, r.Keywords.Select(Wording.Normalise).Where(w => w.Length > 0).ToArray(), r.Keywords.Select(Wording.Compact).Where(w => w.Length > 0).ToArray()))];

    /// <summary>The first rule the words of a message meet, or null.</summary>
    public AnswerRule? ForText(string inboxId, string text)
    {
        var message = Wording.Normalise(text);
        var whole = message.Replace(" ", "", StringComparison.Ordinal);
        return First(inboxId, r => r.Wholes.Contains(whole) || (!r.Rule.Whole && r.Words.Any(w => WordEdges.Has(message, w))));
    }

    /// <summary>The first rule with a keyword equal to a tapped key, or null.</summary>
    public AnswerRule? ForKey(string inboxId, string key)
    {
        var whole = Wording.Compact(key);
        return First(inboxId, r => r.Wholes.Contains(whole));
    }

    private AnswerRule? First(string inboxId, Func<(AnswerRule Rule, string[] Words, string[] Wholes), bool> meets)
    {
        foreach (var rule in _rules)
        {
            if ((rule.Rule.InboxId is null || rule.Rule.InboxId == inboxId) && meets(rule))
            {
                return rule.Rule;
            }
        }

        return null;
    }
}
