using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core.Learning;
using Scrm.Core.Learning.Measures;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>How well intents are told apart, and from what is not served. Rows: <c>{text, intent}</c>, intent null: not served.</summary>
internal sealed class IntentsEvaluation : IEvaluation
{
    public string Name => "intents";

    public string Usage => "--train FILE --test FILE";

    public IReadOnlyDictionary<string, bool> Files { get; } = new Dictionary<string, bool> { ["train"] = true, ["test"] = true };

    public JsonObject Run(EvaluationOptions options, TextWriter messages)
    {
        var train = Examples(options.File("train"));
        var test = Examples(options.File("test"));
        if (train.All(e => e.Intent is null))
        {
            throw new RowException($"{options.File("train")} has no row with an intent.");
        }

        var start = Stopwatch.GetTimestamp();
        var classifier = IntentClassifier.Train(train);
        var trainSeconds = Figures.Seconds(start);
        start = Stopwatch.GetTimestamp();
        var guesses = test.ConvertAll(e => (Guess: classifier.Guess(e.Text), There: e.Intent));
        var milliseconds = Figures.MillisecondsEach(start, test.Count);
        var served = guesses.Where(g => g.There is not null).Select(g => (g.Guess.Intent, There: g.There!)).ToList();
        return new JsonObject
        {
            ["accuracy"] = Figures.Share(served.Count(g => g.Intent == g.There), served.Count),
            ["macroF1"] = Figures.Rounded(Hits.MacroF1(served)),
            ["oosAuroc"] = Figures.Rounded(Ranking.Auroc(Confidences(guesses, served: true), Confidences(guesses, served: false))),
            ["msPerQuery"] = milliseconds,
            ["trainSeconds"] = trainSeconds,
            ["trained"] = train.Count,
            ["tested"] = served.Count,
            ["oos"] = guesses.Count - served.Count,
        };
    }

    private static List<double> Confidences(IEnumerable<(IntentGuess Guess, string? There)> guesses, bool served) =>
        [.. guesses.Where(g => g.There is not null == served).Select(g => g.Guess.Confidence)];

    private static List<IntentExample> Examples(string file) =>
        [.. Row.Read(file).Select(r => new IntentExample(r.Text("text"), r.OptionalText("intent")))];
}
