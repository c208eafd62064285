using Scrm.Core.Learning.Measures;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Weighing;

namespace Scrm.Core.Preferences;

/// <summary>Finds in dialogues what customers wish. Learns from examples in seconds; the same examples give the same tagger; safe for any number of callers at once.</summary>
public sealed class PreferenceTagger
{
    private const int Folds = 5;
    private const double Unmeasured = 0.5;

    private readonly Questioner _questioner;
    private readonly ChoiceMachine _machine;

    private PreferenceTagger(Questioner questioner, ChoiceMachine machine, double from) => (_questioner, _machine, From) = (questioner, machine, from);

    /// <summary>From this confidence on a proposal counts as right: the line with the best F1 on examples that the tagger had not seen.</summary>
    public double From { get; }

    /// <summary>Learns from dialogues with all their tags.</summary>
    public static PreferenceTagger Train(IReadOnlyList<PreferenceExample> examples)
    {
        // Every example is read by a questioner that has not seen it, so that new values look new while learning as they will in operation.
        var unseen = new List<(IReadOnlyList<Question> Questions, Finding.ReadDialogue Read, List<Lesson> Lessons, Questioner By, PreferenceExample Example, int Fold)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var questioner = new Questioner([.. examples.Where((_, i) => i % Folds != fold)]);
            foreach (var example in examples.Where((_, i) => i % Folds == fold))
            {
                var (read, questions) = questioner.Of(example.Turns);
                unseen.Add((questions, read, Lessons.Of(questions, example.Tags, questioner.Book), questioner, example, fold));
            }
        }

        var scores = new List<(double Score, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var machine = Lessons.Teach([.. unseen.Where(u => u.Fold != fold).Select(u => Lessons.Of(u.Questions, u.Example.Tags, u.By.Book))]);
            foreach (var dialogue in unseen.Where(u => u.Fold == fold))
            {
                var proposals = Proposals.Of(dialogue.Read, dialogue.Questions, machine, dialogue.By.Book);
                scores.AddRange(proposals.Select(p => (p.Confidence, dialogue.Example.Tags.Contains(p.Tag))));
                scores.AddRange(dialogue.Example.Tags.Distinct().Except(proposals.Select(p => p.Tag)).Select(_ => (-1.0, true)));
            }
        }

        var from = scores.Exists(s => s is { Score: >= 0, Right: true }) ? Math.Max(Threshold.BestF1(scores), 0.1) : Unmeasured;
        return new PreferenceTagger(new Questioner(examples), Lessons.Teach([.. unseen.Select(u => u.Lessons)]), from);
    }

    /// <summary>Everything that may be a wish, the surest first; right from <see cref="From"/> on.</summary>
    public IReadOnlyList<PreferenceProposal> Propose(IReadOnlyList<DialogueTurn> turns)
    {
        var (read, questions) = _questioner.Of(turns);
        return Proposals.Of(read, questions, _machine, _questioner.Book);
    }
}
