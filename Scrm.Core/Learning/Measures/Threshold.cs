namespace Scrm.Core.Learning.Measures;

/// <summary>Where to draw a line through scores.</summary>
public static class Threshold
{
    /// <summary>The line with the best F1 of those above it, half way to the next score below; 0 when there is nothing to find.</summary>
    public static double BestF1(IEnumerable<(double Score, bool Right)> scores)
    {
        var falling = scores.OrderByDescending(s => s.Score).ToList();
        var all = falling.Count(s => s.Right);
        var (best, line, right) = (0.0, 0.0, 0);
        for (var i = 0; i < falling.Count; i++)
        {
            right += falling[i].Right ? 1 : 0;
            var f1 = 2.0 * right / (i + 1 + all);
            if (f1 > best && (i + 1 == falling.Count || falling[i + 1].Score < falling[i].Score))
            {
                best = f1;
                line = i + 1 < falling.Count ? (falling[i].Score + falling[i + 1].Score) / 2 : falling[i].Score;
            }
        }

        return line;
    }
}
