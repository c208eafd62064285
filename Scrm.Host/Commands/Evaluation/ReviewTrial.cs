using System.Text.Json.Nodes;
using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>
/// What reviews teach: a tagger trained on few dialogues proposes tags for many; the most doubtful proposals are decided by the gold
/// as a supervisor would, and the tagger is trained again. Measured on dialogues that neither training nor review has seen.
/// </summary>
internal static class ReviewTrial
{
    private const int FirstDialogues = 20;
    private const int AtOnce = 50;

    public static JsonObject Run(IReadOnlyList<DialogueRow> train, IReadOnlyList<DialogueRow>? test, int reviews)
    {
        var apart = test ?? [.. train.Where((_, i) => i % 3 == 0)];
        var known = test is null ? [.. train.Where((_, i) => i % 3 != 0)] : train;
        var first = known.Take(Math.Min(FirstDialogues, known.Count / 2)).Select(d => d.Example).ToList();
        var before = PreferenceTagger.Train(first);
        var (after, decided) = Learn(before, first, [.. known.Skip(first.Count).Select(d => d.Example)], reviews);
        var (low, high) = (TaggedDialogue.Hits(TagsRun.Tag(before, apart)).F1, TaggedDialogue.Hits(TagsRun.Tag(after, apart)).F1);
        return new JsonObject
        {
            ["trained"] = first.Count,
            ["decisions"] = decided.Sum(r => r.Decisions.Count),
            ["accepted"] = decided.Sum(r => r.Decisions.Count(d => d.Right == d.Proposed)),
            ["replaced"] = decided.Sum(r => r.Decisions.Count(d => d.Right is not null && d.Right != d.Proposed)),
            ["dialogues"] = decided.Count,
            ["f1Before"] = Figures.Rounded(low),
            ["f1After"] = Figures.Rounded(high),
            ["gain"] = Figures.Rounded(high - low),
            ["tested"] = apart.Count,
        };
    }

    /// <summary>Decides some at a time and trains again, as decisions come in during a day.</summary>
    private static (PreferenceTagger After, List<PreferenceReview> Decided) Learn(
        PreferenceTagger tagger, List<PreferenceExample> first, List<PreferenceExample> pool, int reviews)
    {
        var decisions = new List<(PreferenceExample Example, PreferenceDecision Decision)>();
        List<PreferenceReview> Reviews() => [.. decisions.GroupBy(d => d.Example).Select(g => new PreferenceReview(g.Key.Turns, [.. g.Select(d => d.Decision)]))];
        while (decisions.Count < reviews)
        {
            var seen = decisions.Select(d => (d.Example, d.Decision.Proposed)).ToHashSet();
            var next = pool.SelectMany(e => tagger.Propose(e.Turns).Select(p => (Example: e, Proposal: p)))
                .Where(p => !seen.Contains((p.Example, p.Proposal.Tag)))
                .OrderByDescending(p => tagger.Doubt(p.Proposal))
                .Take(Math.Min(AtOnce, reviews - decisions.Count))
                .ToList();
            if (next.Count == 0)
            {
                break;
            }

            decisions.AddRange(next.Select(p => (p.Example, Decide(p.Example, p.Proposal))));
            tagger = PreferenceTagger.Train(first, Reviews());
        }

        return (tagger, Reviews());
    }

    /// <summary>Right as it is, or to be replaced by what the same words mean, or wrong.</summary>
    private static PreferenceDecision Decide(PreferenceExample example, PreferenceProposal proposal)
    {
        var meant = example.Tags.Where(t => IsMeant(example, proposal, t)).ToList();
        var named = meant.Where(t => example.Turns[proposal.Turn].Text.Contains(t.Domain, StringComparison.Ordinal)).ToList();
        PreferenceTag? right = named.Count == 1 ? named[0] : meant.Contains(proposal.Tag) ? proposal.Tag : meant.Count == 1 ? meant[0] : null;
        return new PreferenceDecision(proposal.Tag, proposal.Turn, right);
    }

    /// <summary>The same value of other things, or of the same things a value whose words hold those shown, or lie in them.</summary>
    private static bool IsMeant(PreferenceExample example, PreferenceProposal proposal, PreferenceTag tag) =>
        tag == proposal.Tag
        || (example.Turns[proposal.Turn].Text.Contains(tag.Value, StringComparison.Ordinal)
            && (tag.Value == proposal.Tag.Value
                || ((tag.Domain, tag.Slot) == (proposal.Tag.Domain, proposal.Tag.Slot)
                    && (tag.Value.Contains(proposal.Quote, StringComparison.Ordinal) || proposal.Quote.Contains(tag.Value, StringComparison.Ordinal)))));
}
