using Scrm.Core.Preferences;
using Scrm.Core.Signals;

namespace Scrm.Core.Wishes;

/// <summary>A wish tagger learned from worked dialogues and reviewers' decisions.</summary>
/// <param name="Tagger">Reads dialogues.</param>
/// <param name="Examples">How many dialogues it learned from.</param>
/// <param name="Decisions">How many decisions.</param>
/// <param name="Revision">Of the stored examples.</param>
/// <param name="At">When it was trained.</param>
public sealed record WishModel(PreferenceTagger Tagger, int Examples, int Decisions, long Revision, DateTimeOffset At)
{
    private const double AskFrom = 0.75;

    /// <summary>True when reviewers should say whether a wish that is not put is one: it is near the line, or the rest of the dialogue speaks against it.</summary>
    public bool IsAsked(PreferenceProposal proposal) => proposal.Confidence >= Tagger.From || Tagger.Doubt(proposal) >= AskFrom;

    /// <summary>
    /// What the newest line of a dialogue adds: wishes found with it that were not found without it, each with the message that has the
    /// words, and those in its own words that are nearly sure enough. A line of service, or nothing, adds nothing.
    /// </summary>
    public IReadOnlyList<WishSignal> Read(IReadOnlyList<SpokenLine> lines)
    {
        if (lines is not [.., { Turn.ByContact: true }])
        {
            return [];
        }

        var turns = lines.Select(l => l.Turn).ToList();
        var proposals = Tagger.Propose(turns);
        var found = Tagger.Right(proposals);
        var asked = proposals.Where(p => p.Turn == lines.Count - 1 && !found.Contains(p) && IsAsked(p)).ToList();
        var known = found.Count == 0 ? [] : Tagger.Find(turns[..^1]).Select(p => p.Tag).ToHashSet();
        return
        [
            .. found.Where(p => !known.Contains(p.Tag)).Select(p => Signal(p, lines)),
            .. asked.Select(p => Signal(p, lines) with { OnlyToReview = true }),
        ];
    }

    private static WishSignal Signal(PreferenceProposal found, IReadOnlyList<SpokenLine> lines) =>
        new(found.Tag.Domain, found.Tag.Slot, found.Tag.Value, found.Quote, found.Confidence)
        {
            MessageId = found.Turn == lines.Count - 1 ? null : lines[found.Turn].MessageId,
        };
}
