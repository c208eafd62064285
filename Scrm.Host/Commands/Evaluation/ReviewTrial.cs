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

    public static JsonObject Run(IReadOnlyList<DialogueRow> train, IReadOnlyList<DialogueRow>? test, int reviews)
    {
        var apart = test ?? [.. train.Where((_, i) => i % 3 == 0)];
        var known = test is null ? [.. train.Where((_, i) => i % 3 != 0)] : train;
        var first = known.Take(Math.Min(FirstDialogues, known.Count / 2)).Select(d => d.Example).ToList();
        var before = PreferenceTagger.Train(first);
        var decided = Decide(before, [.. known.Skip(first.Count)], reviews);
        var after = PreferenceTagger.Train(first, decided);
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

    private static List<PreferenceReview> Decide(PreferenceTagger tagger, IReadOnlyList<DialogueRow> dialogues, int reviews) =>
    [
        .. dialogues
            .SelectMany(d => tagger.Propose(d.Example.Turns).Select(p => (d.Example, Proposal: p)))
            .OrderByDescending(p => tagger.Doubt(p.Proposal))
            .Take(reviews)
            .GroupBy(p => p.Example)
            .Select(g => new PreferenceReview(g.Key.Turns, [.. g.Select(p => Decide(g.Key, p.Proposal))])),
    ];

    /// <summary>Right as it is, or to be replaced by what the same words mean, or wrong.</summary>
    private static PreferenceDecision Decide(PreferenceExample example, PreferenceProposal proposal)
    {
        var right = example.Tags.Contains(proposal.Tag)
            ? proposal.Tag
            : example.Tags.Where(t => IsMeant(example, proposal, t)).Select(t => (PreferenceTag?)t).FirstOrDefault();
        return new PreferenceDecision(proposal.Tag, proposal.Turn, right);
    }

    /// <summary>The same value of other things, or of the same things a value whose words hold those shown, or lie in them.</summary>
    private static bool IsMeant(PreferenceExample example, PreferenceProposal proposal, PreferenceTag tag) =>
        example.Turns[proposal.Turn].Text.Contains(tag.Value, StringComparison.Ordinal)
        && (tag.Value == proposal.Tag.Value
            || ((tag.Domain, tag.Slot) == (proposal.Tag.Domain, proposal.Tag.Slot)
                && (tag.Value.Contains(proposal.Quote, StringComparison.Ordinal) || proposal.Quote.Contains(tag.Value, StringComparison.Ordinal))));
}
