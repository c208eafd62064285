using System.Runtime.InteropServices;

namespace Scrm.Core.Learning;

/// <summary>
/// Turns texts into vectors: every known feature once, rare ones weighing more (inverse document frequency); each view and so the whole of length 1.
/// Learned from the training texts, then never changed.
/// </summary>
internal sealed class FeatureSpace
{
    private readonly IReadOnlyList<FeatureView> _views;
    private readonly List<Dictionary<ulong, int>> _numbers = [];
    private readonly List<float> _weights = [];

    public FeatureSpace(IReadOnlyList<FeatureView> views, IReadOnlyList<string> texts)
    {
        _views = views;
        foreach (var view in views)
        {
            var numbers = new Dictionary<ulong, int>();
            foreach (var (feature, having) in Counts(view, texts))
            {
                if (having >= view.LeastTexts)
                {
                    numbers.Add(feature, _weights.Count);
                    _weights.Add(MathF.Log((1f + texts.Count) / (1f + having)) + 1);
                }
            }

            _numbers.Add(numbers);
        }
    }

    /// <summary>How many features there are.</summary>
    public int Count => _weights.Count;

    public SparseVector Of(string text)
    {
        var indexes = new List<int>();
        var values = new List<float>();
        var share = 1 / MathF.Sqrt(_views.Count);
        var read = new List<ulong>();
        for (var view = 0; view < _views.Count; view++)
        {
            read.Clear();
            _views[view].Read(text, read);
            var start = indexes.Count;
            AddKnown(_numbers[view], read, indexes, values);
            Shorten(CollectionsMarshal.AsSpan(values)[start..], share);
        }

        return new SparseVector([.. indexes], [.. values]);
    }

    private void AddKnown(Dictionary<ulong, int> numbers, List<ulong> read, List<int> indexes, List<float> values)
    {
        var start = indexes.Count;
        foreach (var feature in read)
        {
            if (numbers.TryGetValue(feature, out var number))
            {
                indexes.Add(number);
            }
        }

        var added = CollectionsMarshal.AsSpan(indexes)[start..];
        added.Sort();
        var end = start;
        for (var i = start; i < indexes.Count; i++)
        {
            if (i == start || indexes[i] != indexes[end - 1])
            {
                indexes[end++] = indexes[i];
                values.Add(_weights[indexes[i]]);
            }
        }

        indexes.RemoveRange(end, indexes.Count - end);
    }

    private static void Shorten(Span<float> values, float length)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value * value;
        }

        var factor = sum > 0 ? length / MathF.Sqrt(sum) : 0;
        foreach (ref var value in values)
        {
            value *= factor;
        }
    }

    private static Dictionary<ulong, int> Counts(FeatureView view, IReadOnlyList<string> texts)
    {
        var counts = new Dictionary<ulong, int>();
        var read = new List<ulong>();
        var seen = new HashSet<ulong>();
        foreach (var text in texts)
        {
            read.Clear();
            seen.Clear();
            view.Read(text, read);
            foreach (var feature in read)
            {
                if (seen.Add(feature))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
                }
            }
        }

        return counts;
    }
}
