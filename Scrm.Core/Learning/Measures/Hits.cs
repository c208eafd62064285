namespace Scrm.Core.Learning.Measures;

/// <summary>Counts of what was found against what was there.</summary>
/// <param name="Right">Found and there.</param>
/// <param name="Wrong">Found and not there.</param>
/// <param name="Missed">There and not found.</param>
public readonly record struct Hits(int Right, int Wrong, int Missed)
{
    /// <summary>Share of the found that was there; 0 when nothing was found.</summary>
    public double Precision => Right == 0 ? 0 : (double)Right / (Right + Wrong);

    /// <summary>Share of what was there that was found; 0 when nothing was there.</summary>
    public double Recall => Right == 0 ? 0 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    /// <summary>Counts of one label.</summary>
    public static Hits Of<T>(IEnumerable<(T Found, T There)> pairs, T label)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (found, there) in pairs)
        {
            var (isFound, isThere) = (EqualityComparer<T>.Default.Equals(found, label), EqualityComparer<T>.Default.Equals(there, label));
            right += isFound && isThere ? 1 : 0;
            wrong += isFound && !isThere ? 1 : 0;
            missed += !isFound && isThere ? 1 : 0;
        }

        return new Hits(right, wrong, missed);
    }

    /// <summary>Mean F1 over all labels that are there; 0 when there are none.</summary>
    public static double MacroF1(IReadOnlyCollection<(string Found, string There)> pairs) =>
        pairs.Select(p => p.There).Distinct().Select(label => Of(pairs, label).F1).DefaultIfEmpty().Average();
}
