using System.Diagnostics;
using Scrm.Core.Answers;
using Scrm.Core.Improving;

namespace Scrm.Bench.Improving;

/// <summary>How long grouping 20,000 different questions takes on one core, and how often it is right on questions labelled by what they ask.</summary>
internal static class ClusterBenchmark
{
    private const int Questions = 20_000;
    private const int Runs = 3;

    public static void Run()
    {
        var texts = LabelledQuestions.Different(Questions);
        QuestionGroups.Of(texts[..2_000], AnswerWords.None);
        var seconds = new List<double>();
        var groups = 0;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            groups = QuestionGroups.Of(texts, AnswerWords.None).Count;
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        seconds.Sort();
        Console.WriteLine($"{texts.Length:N0} different questions into {groups:N0} groups: {seconds[Runs / 2]:0.00} s ({seconds[0]:0.00} – {seconds[^1]:0.00})");
        foreach (var (name, labelled) in LabelledQuestions.Sets())
        {
            foreach (var near in new[] { 0.35, 0.45, 0.6, 0.75 })
            {
                Measure(name, labelled, near);
            }
        }
    }

    /// <summary>Pairs of questions in one group against pairs with one label.</summary>
    private static void Measure(string name, IReadOnlyList<(string Text, string Label)> labelled, double near)
    {
        var groups = QuestionGroups.Of([.. labelled.Select(l => l.Text)], AnswerWords.None, near);
        var together = groups.Sum(g => Pairs(g.Count));
        var right = groups.Sum(g => g.GroupBy(at => labelled[at].Label).Sum(same => Pairs(same.Count())));
        var wanted = labelled.GroupBy(l => l.Label).Sum(same => Pairs(same.Count()));
        var (precision, recall) = ((double)right / together, (double)right / wanted);
        Console.WriteLine($"{name} from {near:0.00}: {labelled.Count:N0} questions, {groups.Count:N0} groups; pairs together that belong together {precision:0.000}, found {recall:0.000}");
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;
}
