using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Finding;
using Scrm.Core.Preferences.Weighing;

namespace Scrm.Core.Preferences;

/// <summary>Makes one proposal for each tag out of all mentions of a dialogue.</summary>
internal static class Proposals
{
    private const double Least = 0.02;
    private const double Sure = 0.5;

    public static List<PreferenceProposal> Of(ReadDialogue read, IReadOnlyList<Question> questions, ChoiceMachine machine, SlotBook book)
    {
        var found = new Dictionary<PreferenceTag, (double Not, float Best, Mention By)>();
        var latest = new Dictionary<Slot, PreferenceTag>();
        foreach (var question in questions)
        {
            var chances = machine.Chances(question);
            for (var i = 0; i < question.Choices.Count; i++)
            {
                var tag = question.Choices[i].Candidate.Tag;
                var before = found.GetValueOrDefault(tag, (1, 0, question.Mention));
                var not = before.Not * (1 - chances[i]);
                if (chances[i] >= Sure && question.Mention.Kind != MentionKind.Carried && book.IsSingle(question.Choices[i].Candidate.Slot))
                {
                    latest[question.Choices[i].Candidate.Slot] = tag;
                }

                found[tag] = chances[i] > before.Best ? (not, chances[i], question.Mention) : (not, before.Best, before.By);
            }
        }

        var proposals = found
            .Where(f => 1 - f.Value.Not >= Least)
            .OrderByDescending(f => latest.GetValueOrDefault(new Slot(f.Key.Domain, f.Key.Slot)) == f.Key)
            .ThenByDescending(f => 1 - f.Value.Not)
            .Select(f => (f.Value.By, Proposal: Shown(read, f.Key, f.Value.By, 1 - f.Value.Not, book.Known(f.Key) == 0)))
            .ToList();
        var kept = new List<(Mention By, PreferenceProposal Proposal)>();
        foreach (var (by, proposal) in proposals)
        {
            if (!kept.Exists(k => Excludes(book, k.By, k.Proposal.Tag, by, proposal.Tag)))
            {
                kept.Add((by, proposal));
            }
        }

        return [.. kept.Select(k => k.Proposal).OrderByDescending(p => p.Confidence)];
    }

    /// <summary>One slot has one value at one place, and a single slot one in the whole dialogue.</summary>
    private static bool Excludes(SlotBook book, Mention by, PreferenceTag tag, Mention otherBy, PreferenceTag other) =>
        tag.Domain == other.Domain && tag.Slot == other.Slot
        && (book.IsSingle(new Slot(tag.Domain, tag.Slot)) || (by.Turn == otherBy.Turn && by.Start < otherBy.End && otherBy.Start < by.End));

    private static PreferenceProposal Shown(ReadDialogue read, PreferenceTag tag, Mention by, double confidence, bool isNew)
    {
        if (by.Length == 0)
        {
            return new PreferenceProposal(tag, by.Turn, 0, 0, read.Turns[by.Turn].Text, confidence, isNew);
        }

        var text = read.Texts[by.Turn];
        var (start, length) = text.Place(by.Start, by.Length);
        return new PreferenceProposal(tag, by.Turn, start, length, text.Quote(by.Start, by.Length), confidence, isNew);
    }
}
