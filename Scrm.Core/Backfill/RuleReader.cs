using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Reads history with one rule, enabled or not, exactly as a turn would have. Pure.</summary>
internal sealed class RuleReader(TagRule rule, TagBook book)
{
    private readonly Tagger _tagger = new(book with { Rules = [rule with { Enabled = true }] });

    /// <summary>What the rule finds in what customers said and did.</summary>
    public IEnumerable<BackfillFinding> Find(IEnumerable<PastDeed> deeds) => deeds
        .Select(deed => new BackfillFinding(deed.Occasion, _tagger.Match(deed.Signal)))
        .Where(f => f.Proposals.Count > 0);
}
