using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Weighing;

namespace Scrm.Core.Preferences;

/// <summary>
/// Finds in dialogues what customers wish. Learns in seconds from examples and from what people decided about its proposals;
/// the same material gives the same tagger; safe for any number of callers at once.
/// </summary>
public sealed class PreferenceTagger
{
    private const int Folds = 5;

    private readonly Questioner _questioner;
    private readonly ChoiceMachine _machine;

    /// <summary>Which wishes it knows, as the examples have them, in ordinal order.</summary>
    public IReadOnlyList<(string Domain, string Slot)> Slots => [.. _questioner.Book.Slots.Select(s => (s.Domain, s.Name))];

    private PreferenceTagger(Questioner questioner, ChoiceMachine machine, double from) => (_questioner, _machine, From) = (questioner, machine, from);

    /// <summary>From this confidence on a proposal may count as right: the line with the best F1 on examples that the tagger had not seen.</summary>
    public double From { get; }

    /// <summary>Learns from dialogues with all their tags, and from decisions about single proposals.</summary>
    public static PreferenceTagger Train(IReadOnlyList<PreferenceExample> examples, IReadOnlyList<PreferenceReview>? reviews = null)
    {
        Material[] materials = [.. examples.Select(Material.Of), .. (reviews ?? []).Select(Material.Of)];
        var readings = UnseenReading.All(materials, Folds);
        return new PreferenceTagger(new Questioner(materials), Lessons.Teach([.. readings.Select(r => r.Lessons())]), Line(readings));
    }

    /// <summary>
    /// The wishes of a dialogue, the surest first. None unless one of them is quite sure: in a dialogue about something else altogether
    /// all that looks like a wish looks so by chance.
    /// </summary>
    public IReadOnlyList<PreferenceProposal> Find(IReadOnlyList<DialogueTurn> turns) => Right(Propose(turns));

    /// <summary>Those of a dialogue's proposals, the surest first, that <see cref="Find"/> gives.</summary>
    public IReadOnlyList<PreferenceProposal> Right(IReadOnlyList<PreferenceProposal> proposals)
    {
        var right = proposals.Where(p => p.Confidence >= From).ToList();
        return right.Count > 0 && right[0].Confidence >= (1 + From) / 2 ? right : [];
    }

    /// <summary>Everything that may be a wish, the surest first: for people to decide on.</summary>
    public IReadOnlyList<PreferenceProposal> Propose(IReadOnlyList<DialogueTurn> turns)
    {
        var (read, questions) = _questioner.Of(turns);
        return Proposals.Of(read, questions, _machine, _questioner.Book);
    }

    /// <summary>How much a proposal needs a person's look, 0 to 1: those near the line do, and new values more than known ones.</summary>
    public double Doubt(PreferenceProposal proposal)
    {
        var near = proposal.Confidence >= From ? (1 - proposal.Confidence) / Math.Max(1 - From, 1e-6) : proposal.Confidence / From;
        return proposal.IsNew ? (1 + near) / 2 : near;
    }

    private static double Line(List<UnseenReading> readings)
    {
        var proposals = new List<(double Confidence, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var machine = Lessons.Teach([.. readings.Where(r => r.Fold != fold).Select(r => r.Lessons())]);
            foreach (var reading in readings.Where(r => r.Fold == fold && r.Material.IsComplete))
            {
                proposals.AddRange(Proposals.Of(reading.Read, reading.Questions, machine, reading.Book)
                    .Select(p => (p.Confidence, reading.Material.Tags.Contains(p.Tag))));
            }
        }

        return ConfidenceLine.Of(proposals, readings.Where(r => r.Material.IsComplete).Sum(r => r.Material.Tags.Count));
    }
}
