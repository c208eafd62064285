using System.Runtime.InteropServices;

namespace Scrm.Core.Learning;

/// <summary>
/// Turns texts into vectors whose features weigh what they tell about two sides by themselves (logarithm of the ratio of their counts,
/// Wang and Manning, 2012); the whole of length 1.
/// </summary>
internal sealed class RatioSpace
{
    private const float Unseen = 1;

    private readonly FeatureView _view;
    private readonly Dictionary<ulong, (int Number, float Ratio)> _features = [];

    public RatioSpace(FeatureView view, IReadOnlyList<string> texts, IReadOnlyList<bool> sides)
    {
        _view = view;
        var counts = new Dictionary<ulong, (int With, int Without)>();
        var read = new List<ulong>();
        for (var i = 0; i < texts.Count; i++)
        {
            read.Clear();
            view.Read(texts[i], read);
            foreach (var feature in read.Distinct())
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _);
                count = sides[i] ? (count.With + 1, count.Without) : (count.With, count.Without + 1);
            }
        }

        float with = sides.Count(s => s);
        var without = sides.Count - with;
        foreach (var (feature, count) in counts)
        {
            if (count.With + count.Without >= view.LeastTexts)
            {
                var ratio = (count.With + Unseen) / (with + (2 * Unseen)) / ((count.Without + Unseen) / (without + (2 * Unseen)));
                _features.Add(feature, (_features.Count, MathF.Log(ratio)));
            }
        }
    }

    /// <summary>How many features there are.</summary>
    public int Count => _features.Count;

    public SparseVector Of(string text)
    {
        var read = new List<ulong>();
        _view.Read(text, read);
        var known = new SortedDictionary<int, float>();
        foreach (var feature in read)
        {
            if (_features.TryGetValue(feature, out var found))
            {
                known[found.Number] = found.Ratio;
            }
        }

        var length = MathF.Sqrt(known.Values.Sum(v => v * v));
        return new SparseVector([.. known.Keys], [.. known.Values.Select(v => length > 0 ? v / length : 0)]);
    }
}
