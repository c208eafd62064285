using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Reads history with one rule, enabled or not, exactly as a turn would have. Pure.</summary>
internal sealed class RuleReader(TagRule rule, TagRules rules)
{
    /// <summary>What the rule sees of messages.</summary>
    public SpokenSignals Signals { get; } = new(new Tagger(rules.Book with { Rules = [rule with { Enabled = true }] }), rules.Wishes, rules.Intents);

    /// <summary>What the rule finds in what customers said and did; what it is not sure of was a matter for those days' reviewers.</summary>
    public IEnumerable<BackfillFinding> Find(IEnumerable<PastDeed> deeds) => deeds
        .Select(deed => new BackfillFinding(deed.Occasion, [.. Signals.Tagger.Match(deed.Signal).Where(p => !p.OnlyToReview)]))
        .Where(f => f.Proposals.Count > 0);
}
