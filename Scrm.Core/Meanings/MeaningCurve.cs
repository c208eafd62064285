using Scrm.Core.Learning;

namespace Scrm.Core.Meanings;

/// <summary>How often the nearest article is right. Every model has a scale of its own, so a base's own wordings tell it: each is asked once as if it were not there. Pure.</summary>
public static class MeaningCurve
{
    private const int MostQuestions = 500;

    // Left-out wordings are harder than what customers ask, and some questions have no answer.
    private const double OwnShare = 0.5;

    /// <summary>Careful, as nothing is known of the model: it offers and never answers by itself.</summary>
    public static Calibration BuiltIn { get; } = Calibration.Through(new(0.5, 0.01), new(0.7, 0.1), new(0.85, 0.35), new(0.975, 0.65));

    internal static Calibration Of(MeaningIndex index)
    {
        // Evenly spread over the base, so that a large one costs no more.
        var step = Math.Max(1, index.Count / MostQuestions);
        var seen = Enumerable.Range(0, index.Count).Where(i => i % step == 0).Select(index.Unseen).OfType<(string Own, string Nearest, double Nearness)>().ToList();
        var several = seen.Select(s => s.Own).CountBy(id => id).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        return BuiltIn.After(seen.Where(s => several.Contains(s.Own)).Select(s => new ScoredAnswer(s.Nearness, s.Own == s.Nearest, OwnShare)));
    }
}
