using System.Text.Json.Nodes;
using Scrm.Core.Learning.Measures;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>The figures of a run of questions.</summary>
internal static class AnswersReport
{
    public static JsonObject Of(IReadOnlyList<AskedQuery> asked)
    {
        var served = asked.Where(a => a.Served).ToList();
        var others = asked.Where(a => !a.Served).ToList();
        var types = new JsonObject();
        foreach (var type in asked.GroupBy(a => a.Query.Type).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            types[type.Key] = OfType([.. type], served);
        }

        return new JsonObject
        {
            ["top1"] = Figures.Share(served.Count(a => a.First), served.Count),
            ["top3"] = Figures.Share(served.Count(a => a.AmongFound), served.Count),
            ["top1AlsoOk"] = Figures.Share(served.Count(a => a.FirstOrAlso), served.Count),
            ["top3AlsoOk"] = Figures.Share(served.Count(a => a.AmongFoundOrAlso), served.Count),
            ["type"] = types,
            ["oosAuroc"] = Auroc(served, others, a => a.Likeness),
            ["oosAurocByConfidence"] = Auroc(served, others, a => a.Confidence),
            ["coverageAt95Precision"] = Figures.Rounded(Ranking.Coverage([.. asked.Select(a => (a.Confidence, a.First))], 0.95)),
            ["tested"] = served.Count,
            ["oos"] = others.Count,
        };
    }

    private static JsonObject OfType(List<AskedQuery> asked, List<AskedQuery> served)
    {
        var own = asked.Where(a => a.Served).ToList();
        var report = new JsonObject
        {
            ["count"] = asked.Count,
            ["top1"] = Figures.Share(own.Count(a => a.First), own.Count),
            ["top3"] = Figures.Share(own.Count(a => a.AmongFound), own.Count),
        };
        if (own.Count < asked.Count)
        {
            report["oosAuroc"] = Auroc(served, [.. asked.Where(a => !a.Served)], a => a.Likeness);
        }

        return report;
    }

    private static double? Auroc(List<AskedQuery> served, List<AskedQuery> others, Func<AskedQuery, double> by) =>
        Figures.Rounded(Ranking.Auroc([.. served.Select(by)], [.. others.Select(by)]));
}
