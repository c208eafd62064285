namespace Scrm.Core.Learning.Measures;

/// <summary>How well scores tell two sides apart, whatever threshold is taken.</summary>
public static class Ranking
{
    /// <summary>The chance that one of the first side scores above one of the second, equal scores counting half; null when a side is empty.</summary>
    public static double? Auroc(IReadOnlyCollection<double> above, IReadOnlyCollection<double> below)
    {
        if (above.Count == 0 || below.Count == 0)
        {
            return null;
        }

        var all = above.Select(s => (Score: s, Above: true)).Concat(below.Select(s => (Score: s, Above: false))).OrderBy(s => s.Score).ToArray();
        var ranks = 0.0;
        for (var start = 0; start < all.Length;)
        {
            var end = start;
            while (end < all.Length && all[end].Score.Equals(all[start].Score))
            {
                end++;
            }

            ranks += all[start..end].Count(s => s.Above) * ((start + 1 + end) / 2.0);
            start = end;
        }

        return (ranks - (above.Count * (above.Count + 1.0) / 2)) / ((double)above.Count * below.Count);
    }

    /// <summary>
    /// The largest share of all that can be answered from some score on while at least so many of the answered are right;
    /// equal scores are answered together or not at all.
    /// </summary>
    public static double Coverage(IReadOnlyCollection<(double Score, bool Right)> answers, double precision)
    {
        var (answered, right, covered) = (0, 0, 0);
        foreach (var equal in answers.GroupBy(a => a.Score).OrderByDescending(g => g.Key))
        {
            answered += equal.Count();
            right += equal.Count(a => a.Right);
            covered = right >= precision * answered ? answered : covered;
        }

        return answers.Count == 0 ? 0 : (double)covered / answers.Count;
    }
}
