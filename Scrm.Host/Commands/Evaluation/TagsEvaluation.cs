using System.Text.Json.Nodes;
using Scrm.Core.Learning.Measures;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>
/// How well wishes are found in dialogues, and how much reviews teach. Without a test file every dialogue is tested on a tagger trained on others.
/// </summary>
internal sealed class TagsEvaluation : IEvaluation
{
    private const int LeastDialogues = 10;

    public string Name => "tags";

    public string Usage => "--train FILE [--test FILE | --folds 5] [--reviews 200]";

    public IReadOnlyDictionary<string, bool> Files { get; } = new Dictionary<string, bool> { ["train"] = true, ["test"] = false };

    public IReadOnlyList<string> Numbers { get; } = ["folds", "reviews"];

    public JsonObject Run(EvaluationOptions options, TextWriter messages)
    {
        var train = Dialogues(options.File("train"));
        var test = options.OptionalFile("test") is { } file ? Row.Read(file).Select(DialogueRow.Of).ToArray() : null;
        var folds = options.Number("folds", 5);
        if (train.Length < LeastDialogues || train.All(d => d.Example.Tags.Count == 0) || (test is null && folds < 2))
        {
            throw new RowException($"{options.File("train")} must have at least {LeastDialogues} dialogues, some with tags, and folds be 2 or more.");
        }

        var runs = test is null ? TagsRun.Folds(train, folds) : [TagsRun.Of(train, test)];
        var report = Report([.. runs.SelectMany(r => r.Dialogues)]);
        report["msPerMessage"] = Figures.Rounded(runs.Sum(r => r.TagMilliseconds) / runs.Sum(r => r.Dialogues.Sum(d => d.Row.Example.Turns.Count)));
        report["trainSeconds"] = Figures.Rounded(runs.Average(r => r.TrainSeconds));
        report["trained"] = train.Length;
        report["folds"] = test is null ? folds : null;
        if (options.Number("reviews", 200) is > 0 and var reviews)
        {
            report["reviews"] = ReviewTrial.Run(train, test, reviews);
        }

        return report;
    }

    private static JsonObject Report(IReadOnlyList<TaggedDialogue> dialogues)
    {
        var report = Of(TaggedDialogue.Hits(dialogues));
        report["falseOutOfDomain"] = dialogues.Count(d => d.Row.OutOfDomain && d.Found.Count > 0);
        report["outOfDomain"] = dialogues.Count(d => d.Row.OutOfDomain);
        var slots = new JsonObject();
        foreach (var slot in dialogues.SelectMany(d => d.Row.Example.Tags).Select(t => (t.Domain, t.Slot)).Distinct().Order())
        {
            var figures = Of(TaggedDialogue.Hits(dialogues, t => (t.Domain, t.Slot) == slot));
            figures["tags"] = dialogues.Sum(d => d.Row.Example.Tags.Count(t => (t.Domain, t.Slot) == slot));
            slots[$"{slot.Domain}.{slot.Slot}"] = figures;
        }

        report["slots"] = slots;
        report["tested"] = dialogues.Count;
        report["testedTags"] = dialogues.Sum(d => d.Row.Example.Tags.Count);
        return report;
    }

    private static JsonObject Of(Hits hits) => new()
    {
        ["precision"] = Figures.Rounded(hits.Precision),
        ["recall"] = Figures.Rounded(hits.Recall),
        ["f1"] = Figures.Rounded(hits.F1),
    };

    /// <summary>Files are often sorted; a fixed seed draws the same folds every time.</summary>
    private static DialogueRow[] Dialogues(string file)
    {
        var dialogues = Row.Read(file).Select(DialogueRow.Of).ToArray();
        new Random(5).Shuffle(dialogues);
        return dialogues;
    }
}
