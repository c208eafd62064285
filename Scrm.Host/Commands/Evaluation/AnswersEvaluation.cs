using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>
/// How well articles are found. Articles: <c>{id, question, similar[]?}</c>; questions: <c>{query, answer_id|null, type?, history[]?, also_ok[]?}</c>.
/// </summary>
internal sealed class AnswersEvaluation : IEvaluation
{
    public string Name => "answers";

    public string Usage => "--kb FILE --queries FILE [--pairs FILE [--keep-seen]] [--mistyped] [--calibrate]";

    public IReadOnlyDictionary<string, bool> Files { get; } =
        new Dictionary<string, bool> { ["kb"] = true, ["queries"] = true, ["pairs"] = false };

    public IReadOnlyList<string> Switches { get; } = ["keep-seen", "mistyped", "calibrate"];

    public JsonObject Run(EvaluationOptions options, TextWriter messages)
    {
        var articles = Articles(options.File("kb"));
        var mistyped = options.Has("mistyped") ? new Mistyping(seed: 1) : null;
        var queries = Row.Read(options.File("queries")).Select(QueryRow.Of).Select(q => mistyped?.Of(q) ?? q).ToList();
        var pairs = options.OptionalFile("pairs") is { } file ? TrainingPairs.Read(file, queries, options.Has("keep-seen"), messages) : null;
        var start = Stopwatch.GetTimestamp();
        var matcher = pairs is null ? null : Matcher.TryTrain(articles, pairs);
        var trainSeconds = Figures.Seconds(start);
        start = Stopwatch.GetTimestamp();
        var retriever = Retriever.Build(articles, matcher);
        var indexSeconds = Figures.Seconds(start);
        foreach (var query in queries.Take(200))
        {
            // The first calls compile the code; they are asked again below, with the clock running.
            retriever.Find(query.Text, query.History);
        }

        start = Stopwatch.GetTimestamp();
        var asked = queries.ConvertAll(q => new AskedQuery(q, retriever.Find(q.Text, q.History)));
        var milliseconds = Figures.MillisecondsEach(start, asked.Count);
        var report = AnswersReport.Of(asked);
        report["msPerQuery"] = milliseconds;
        report["indexSeconds"] = indexSeconds;
        report["editMs"] = EditMilliseconds(retriever, articles);
        report["trainSeconds"] = pairs is null ? null : trainSeconds;
        report["trainedPairs"] = pairs?.Count;
        report["articles"] = articles.Count;
        if (options.Has("calibrate"))
        {
            report["calibration"] = CalibrationReport.Of(asked, new AnswerBook(1, articles, [], []));
        }

        return report;
    }

    /// <summary>What it costs to bring an index up to date after one article has changed: the middle of five.</summary>
    private static double? EditMilliseconds(Retriever retriever, List<KnowledgeArticle> articles)
    {
        var times = new List<double?>();
        for (var i = 0; i < 5; i++)
        {
            var edited = articles.ToList();
            edited[i % edited.Count] = edited[i % edited.Count] with { Question = edited[^1].Question + "？" };
            var start = Stopwatch.GetTimestamp();
            retriever.With(edited);
            times.Add(Figures.MillisecondsEach(start, 1));
        }

        return times.Order().ElementAt(2);
    }

    private static List<KnowledgeArticle> Articles(string file)
    {
        var known = new HashSet<string>();
        return
        [
            .. Row.Read(file).Select(r => new KnowledgeArticle
            {
                Id = known.Add(r.Text("id")) ? r.Text("id") : throw r.Wrong($"id '{r.Text("id")}' is there twice."),
                Question = r.Text("question"),
                Similar = r.Texts("similar"),
                Answer = MessageContent.OfText(r.OptionalText("answer") ?? ""),
            }),
        ];
    }
}
