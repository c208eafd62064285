using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Learning;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>
/// How far confidence is from the share that is right: by the curve every base begins with, and by the one it teaches of itself.
/// None of the questions under test are in what it learns from.
/// </summary>
internal static class CalibrationReport
{
    private const int Bins = 10;

    public static JsonObject Of(IReadOnlyList<AskedQuery> asked, AnswerBook book)
    {
        var start = Stopwatch.GetTimestamp();
        var taught = Teacher.Teach(book, []);
        return new JsonObject
        {
            ["teachSeconds"] = Figures.Seconds(start),
            ["ownQuestions"] = taught.Figures.OwnQuestions,
            ["usesMatcher"] = taught.Figures.UsesMatcher,
            ["builtIn"] = Curve(asked, AnswerCurve.BuiltIn),
            ["own"] = Curve(asked, taught.Skill.Calibration),
            ["scores"] = Shares(asked, s => s),
            ["evidence"] = Evidence(asked),
        };
    }

    private static JsonObject Curve(IReadOnlyList<AskedQuery> asked, Calibration calibration)
    {
        var chances = asked.Select(a => (Chance: calibration.Chance(a.Confidence), a.First)).ToList();
        var bins = chances.GroupBy(c => Math.Min((int)(c.Chance * Bins), Bins - 1)).ToList();
        return new JsonObject
        {
            ["error"] = Figures.Rounded(bins.Sum(b => Math.Abs(b.Sum(c => c.Chance - (c.First ? 1 : 0)))) / asked.Count),
            ["brier"] = Figures.Rounded(chances.Average(c => Math.Pow(c.Chance - (c.First ? 1 : 0), 2))),
            ["answeredAtUsual"] = Figures.Share(chances.Count(c => c.Chance >= Usual.AnswerFrom), asked.Count),
            ["rightAtUsual"] = Figures.Share(chances.Count(c => c.Chance >= Usual.AnswerFrom && c.First), chances.Count(c => c.Chance >= Usual.AnswerFrom)),
            ["bins"] = Shares(asked, calibration.Chance),
        };
    }

    private static JsonArray Shares(IReadOnlyList<AskedQuery> asked, Func<double, double> confidence) =>
    [
        .. asked.GroupBy(a => Math.Min((int)(confidence(a.Confidence) * 2 * Bins), (2 * Bins) - 1)).OrderBy(g => g.Key).Select(g => new JsonObject
        {
            ["from"] = g.Key / (2.0 * Bins),
            ["count"] = g.Count(),
            ["right"] = Figures.Share(g.Count(a => a.First), g.Count()),
        }),
    ];

    /// <summary>What the chance is fitted on, a row for each question that finds anything: the evidence, and 1 where the best is right.</summary>
    private static JsonArray Evidence(IReadOnlyList<AskedQuery> asked) =>
    [
        .. asked.Where(a => a.Found.Count > 0 && a.Found[0].Score < 0.999).Select(a => (Seen: a.Found[0].Evidence!.Value, a.First)).Select(a => new JsonArray(
            a.Seen.Likeness, a.Seen.Rival, a.Seen.Asked, a.Seen.Told, a.Seen.Past, a.Seen.Heard ? 1 : 0, a.First ? 1 : 0)),
    ];

    private static AnswerSettings Usual { get; } = new() { InboxId = "" };
}
