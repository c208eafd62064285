namespace Scrm.Core.Learning;

/// <summary>
/// Turns scores into chances: never falling (isotonic regression, Ayer and others, 1955), straight between the places where it was measured.
/// Where little was seen it keeps to the curve it begins with. The same examples give the same curve.
/// </summary>
public sealed class Calibration
{
    // What it begins with counts as so many examples over all scores.
    private const double PriorWeight = 40;
    private const int PriorPlaces = 20;

    // Only the very wording is certain.
    private const double Surest = 0.99;
    private const double Exact = 0.999;

    private Calibration(IReadOnlyList<CurvePoint> curve) => Curve = curve;

    /// <summary>The curve, by rising scores.</summary>
    public IReadOnlyList<CurvePoint> Curve { get; }

    /// <summary>A curve through known places; scores rise, chances never fall.</summary>
    public static Calibration Through(params IReadOnlyList<CurvePoint> places) => new(places);

    /// <summary>The curve after examples.</summary>
    public Calibration After(IEnumerable<ScoredAnswer> seen)
    {
        var prior = Enumerable.Range(0, PriorPlaces).Select(i => (i + 0.5) / PriorPlaces)
            .Select(score => new Pool(score, score, Chance(score), PriorWeight / PriorPlaces));
        var examples = seen.Where(s => s.Score < Exact).Select(s => new Pool(s.Score, s.Score, s.Right ? 1 : 0, s.Weight));
        var pools = new List<Pool>();
        foreach (var next in prior.Concat(examples).GroupBy(p => p.From).OrderBy(g => g.Key).Select(g => g.Aggregate(Pool.Join)))
        {
            var pool = next;
            while (pools.Count > 0 && pools[^1].Chance >= pool.Chance)
            {
                pool = Pool.Join(pools[^1], pool);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        // Flat between the first and the last score of what was pooled: what was said of all of them holds for each.
        return new Calibration([.. pools.SelectMany(p => (CurvePoint[])(p.From < p.To ? [new(p.From, p.Chance), new(p.To, p.Chance)] : [new(p.From, p.Chance)]))]);
    }

    /// <summary>0–1: how often what has such a score is right; it rises with the score.</summary>
    public double Chance(double score)
    {
        if (score is <= 0 or >= Exact)
        {
            return score > 0 ? 1 : 0;
        }

        var (left, right) = (new CurvePoint(0, 0), new CurvePoint(Exact, Math.Max(Surest, Curve[^1].Chance)));
        foreach (var place in Curve)
        {
            if (place.Score > score)
            {
                right = place;
                break;
            }

            left = place;
        }

        var share = right.Score > left.Score ? (score - left.Score) / (right.Score - left.Score) : 0;
        return Math.Clamp(left.Chance + (share * (right.Chance - left.Chance)), 0, Surest);
    }

    private readonly record struct Pool(double From, double To, double Chance, double Weight)
    {
        public static Pool Join(Pool left, Pool right)
        {
            var weight = left.Weight + right.Weight;
            return new Pool(
                Math.Min(left.From, right.From),
                Math.Max(left.To, right.To),
                ((left.Chance * left.Weight) + (right.Chance * right.Weight)) / weight,
                weight);
        }
    }
}
