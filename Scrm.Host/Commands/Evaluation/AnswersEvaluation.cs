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

    public string Usage => "--kb FILE --queries FILE";

    public IReadOnlyDictionary<string, bool> Files { get; } = new Dictionary<string, bool> { ["kb"] = true, ["queries"] = true };

    public JsonObject Run(EvaluationOptions options, TextWriter messages)
    {
        var articles = Articles(options.File("kb"));
        var queries = Row.Read(options.File("queries")).Select(QueryRow.Of).ToList();
        var start = Stopwatch.GetTimestamp();
        var retriever = Retriever.Build(articles);
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
        report["articles"] = articles.Count;
        return report;
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
