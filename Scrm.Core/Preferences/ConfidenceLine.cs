namespace Scrm.Core.Preferences;

/// <summary>From which confidence on proposals count as right, so that F1 is best.</summary>
internal static class ConfidenceLine
{
    private const double Usual = 0.4;
    private const int FewTags = 200;
    private const double NearlyBest = 0.001;

    /// <summary>The middle of all lines that are as good as the best; few tags measure it badly, and it then stays near where it usually lies.</summary>
    /// <param name="proposals">Proposals for dialogues that the tagger had not seen.</param>
    /// <param name="there">How many tags those dialogues have, proposed or not.</param>
    public static double Of(IEnumerable<(double Confidence, bool Right)> proposals, int there)
    {
        var lines = Lines([.. proposals.OrderByDescending(p => p.Confidence)], there);
        if (lines.Count == 0 || there == 0)
        {
            return Usual;
        }

        var best = lines.Max(l => l.F1);
        var good = lines.Where(l => l.F1 >= best - NearlyBest).Average(l => l.Line);
        return ((there * good) + (FewTags * Usual)) / (there + FewTags);
    }

    private static List<(double Line, double F1)> Lines(List<(double Confidence, bool Right)> falling, int there)
    {
        var lines = new List<(double, double)>();
        var right = 0;
        for (var i = 0; i < falling.Count; i++)
        {
            right += falling[i].Right ? 1 : 0;
            var next = i + 1 < falling.Count ? falling[i + 1].Confidence : 0;
            if (next < falling[i].Confidence)
            {
                lines.Add(((falling[i].Confidence + next) / 2, 2.0 * right / (i + 1 + there)));
            }
        }

        return lines;
    }
}
