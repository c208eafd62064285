using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Lookalikes;

/// <summary>Likeness of people: the cosine of their tags' weights, each dimension as heavy as the asker says. Pure.</summary>
public static class LookalikeRules
{
    /// <summary>So many of the heaviest tags stand for the examples.</summary>
    public const int MaxTags = 16;

    /// <summary>A person's tags: the weight of each today, times its dimension's.</summary>
    public static IReadOnlyDictionary<string, double> Vector(SegmentFacts person, IReadOnlyDictionary<string, double> dimensionWeights, DateTimeOffset now) => person.Tags
        .Where(t => t.CountsAt(now))
        .GroupBy(t => (t.TagId, t.DimensionId))
        .Select(g => (g.Key.TagId, Weight: (1 - g.Aggregate(1.0, (left, t) => left * (1 - TagFact.WeightOf(t.Score, now)))) * dimensionWeights.GetValueOrDefault(g.Key.DimensionId, 1)))
        .Where(t => t.Weight > 0)
        .ToDictionary(t => t.TagId, t => t.Weight);

    /// <summary>What the examples have in common: the mean of their directions, its heaviest tags only.</summary>
    public static IReadOnlyDictionary<string, double> Centre(IReadOnlyList<IReadOnlyDictionary<string, double>> examples)
    {
        var sums = new Dictionary<string, double>();
        foreach (var example in examples)
        {
            var length = Length(example);
            foreach (var (tag, weight) in example)
            {
                sums[tag] = sums.GetValueOrDefault(tag) + weight / length / examples.Count;
            }
        }

        return sums.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(MaxTags).ToDictionary(s => s.Key, s => s.Value);
    }

    /// <summary>The most alike first; who shares nothing is left out.</summary>
    public static IReadOnlyList<Lookalike> Rank(
        IReadOnlyDictionary<string, double> centre, IEnumerable<SegmentFacts> candidates, IReadOnlyDictionary<string, double> dimensionWeights, DateTimeOffset now, int limit) => candidates
        .Select(c => Compare(centre, c.ContactId, Vector(c, dimensionWeights, now)))
        .Where(l => l.Similarity > 0)
        .OrderByDescending(l => l.Similarity)
        .ThenBy(l => l.ContactId, StringComparer.Ordinal)
        .Take(limit)
        .ToList();

    private static Lookalike Compare(IReadOnlyDictionary<string, double> centre, string contactId, IReadOnlyDictionary<string, double> vector)
    {
        var shared = vector.Where(v => centre.ContainsKey(v.Key)).Select(v => (v.Key, Weight: v.Value, Product: v.Value * centre[v.Key])).ToList();
        var sum = shared.Sum(s => s.Product);
        return sum <= 0
            ? new Lookalike(contactId, 0, [])
            : new Lookalike(
                contactId,
                Math.Min(1, sum / (Length(centre) * Length(vector))),
                [.. shared.OrderByDescending(s => s.Product).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => new SharedTag(s.Key, s.Weight, s.Product / sum))]);
    }

    private static double Length(IReadOnlyDictionary<string, double> vector) => Math.Sqrt(vector.Values.Sum(v => v * v));
}
