namespace Scrm.Core.Reviews;

/// <summary>How much of what was put is right, from the sampled reviews.</summary>
/// <param name="Sampled">Sampled observations decided.</param>
/// <param name="Right">Of these, found right.</param>
/// <param name="Precision">The share that is right among all, each counted by the chance it was drawn with; null: nothing was measured.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Others">Looked at for other reasons: told apart, as they were not drawn at random. Whole batches are in neither.</param>
/// <param name="OthersRight">Of these, found right.</param>
public sealed record PrecisionFigure(int Sampled, int Right, double? Precision, double Low, double High, int Others, int OthersRight)
{
    /// <summary>Of settled verdicts.</summary>
    public static PrecisionFigure Of(IEnumerable<ReviewVerdict> verdicts)
    {
        var all = verdicts.ToList();
        var drawn = all.Where(v => v.First.SampleShare is > 0).ToList();
        var weights = drawn.Select(v => 1 / v.First.SampleShare!.Value).ToList();
        var sum = weights.Sum();

        // Unequal weights tell less than as many equal ones (Kish 1965): the interval is as wide as for this many.
        var worth = drawn.Count == 0 ? 0 : sum * sum / weights.Sum(w => w * w);
        var right = drawn.Count == 0 ? 0 : drawn.Zip(weights, (v, w) => v.IsRight ? w : 0).Sum() / sum;
        var (low, high) = Wilson.Interval(right, worth);
        var others = all.Where(v => v.First is { SampleShare: null, BatchId: null }).ToList();
        return new PrecisionFigure(
            drawn.Count, drawn.Count(v => v.IsRight), drawn.Count == 0 ? null : right, low, high, others.Count, others.Count(v => v.IsRight));
    }
}
