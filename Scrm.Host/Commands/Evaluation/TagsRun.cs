using System.Diagnostics;
using Scrm.Core.Preferences;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>One tagger trained and tried, with the times it took.</summary>
internal sealed record TagsRun(IReadOnlyList<TaggedDialogue> Dialogues, double TrainSeconds, double TagMilliseconds)
{
    public static TagsRun Of(IReadOnlyList<DialogueRow> train, IReadOnlyList<DialogueRow> test)
    {
        var start = Stopwatch.GetTimestamp();
        var tagger = PreferenceTagger.Train([.. train.Select(d => d.Example)]);
        var seconds = Figures.Seconds(start);
        foreach (var dialogue in test.Take(20))
        {
            // The first calls compile the code; they are asked again below, with the clock running.
            tagger.Find(dialogue.Example.Turns);
        }

        start = Stopwatch.GetTimestamp();
        var tagged = Tag(tagger, test);
        return new TagsRun(tagged, seconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Tests every dialogue on a tagger that was trained on the other parts.</summary>
    public static List<TagsRun> Folds(IReadOnlyList<DialogueRow> dialogues, int folds) =>
        [.. Enumerable.Range(0, folds).Select(fold => Of([.. dialogues.Where((_, i) => i % folds != fold)], [.. dialogues.Where((_, i) => i % folds == fold)]))];

    public static List<TaggedDialogue> Tag(PreferenceTagger tagger, IReadOnlyList<DialogueRow> dialogues) =>
        [.. dialogues.Select(d => new TaggedDialogue(d, tagger.Find(d.Example.Turns).Select(p => p.Tag).ToHashSet()))];
}
