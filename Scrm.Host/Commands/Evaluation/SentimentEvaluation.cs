using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core.Learning;
using Scrm.Core.Learning.Measures;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>How well complaints are told from other texts. Rows: <c>{text, complaint: 0|1}</c>.</summary>
internal sealed class SentimentEvaluation : IEvaluation
{
    public string Name => "sentiment";

    public string Usage => "--train FILE --test FILE";

    public IReadOnlyDictionary<string, bool> Files { get; } = new Dictionary<string, bool> { ["train"] = true, ["test"] = true };

    public JsonObject Run(EvaluationOptions options, TextWriter messages)
    {
        var train = Examples(options.File("train"));
        var test = Examples(options.File("test"));
        if (train.All(e => e.Complaint) || !train.Any(e => e.Complaint))
        {
            throw new RowException($"{options.File("train")} must have complaints and other texts.");
        }

        var start = Stopwatch.GetTimestamp();
        var classifier = ComplaintClassifier.Train(train);
        var trainSeconds = Figures.Seconds(start);
        start = Stopwatch.GetTimestamp();
        var found = test.ConvertAll(e => (classifier.IsComplaint(e.Text), e.Complaint));
        var milliseconds = Figures.MillisecondsEach(start, test.Count);
        var hits = Hits.Of(found, label: true);
        return new JsonObject
        {
            ["precision"] = Figures.Rounded(hits.Precision),
            ["recall"] = Figures.Rounded(hits.Recall),
            ["f1"] = Figures.Rounded(hits.F1),
            ["accuracy"] = Figures.Share(found.Count(f => f.Item1 == f.Complaint), found.Count),
            ["msPerText"] = milliseconds,
            ["trainSeconds"] = trainSeconds,
            ["trained"] = train.Count,
            ["tested"] = test.Count,
        };
    }

    private static List<ComplaintExample> Examples(string file) =>
        [.. Row.Read(file).Select(r => new ComplaintExample(r.Text("text"), r.Flag("complaint")))];
}
