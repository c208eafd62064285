namespace Scrm.Core.Preferences.Finding;

/// <summary>
/// Finds values of open slots by their surroundings: a label for every letter (0 outside; first and further letter of each slot's values),
/// the chances of whole rows of labels (conditional random field, Lafferty et al. 2001), trained by stochastic gradients with a step for each weight.
/// </summary>
internal sealed class SpanTagger(int slots)
{
    private const int Rounds = 6;
    private const float Rate = 0.3f;
    private const float Still = 2e-3f;

    private readonly int _labels = 1 + (2 * slots);
    private readonly float[] _weights = new float[(SpanFeatures.Mask + 1) * (1 + (2 * slots))];
    private readonly float[] _moves = new float[(1 + (2 * slots)) * (1 + (2 * slots))];

    /// <summary>Learns from texts with the labels of their letters; the same texts in the same order give the same weights.</summary>
    public void Learn(IReadOnlyList<(int[] Features, int[] Labels)> texts)
    {
        var (squares, moveSquares) = (new float[_weights.Length], new float[_moves.Length]);
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var random = new Random(11);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var text in order)
            {
                Step(texts[text].Features, texts[text].Labels, squares, moveSquares);
            }
        }
    }

    /// <summary>Values in a text with their chances: number of the slot, first letter, letters.</summary>
    public List<(int Slot, int Start, int Length, float Chance)> Find(int[] features, int length, float least)
    {
        var lattice = Run(features, length);
        var found = new List<(int, int, int, float)>();
        for (var slot = 0; slot < slots; slot++)
        {
            for (var start = 0; start < length; start++)
            {
                var begun = lattice.Seen(start, (2 * slot) + 1);
                for (var end = start + 1; begun >= least && end <= length; end++)
                {
                    var going = end < length ? lattice.Move((end == start + 1 ? 1 : 2) + (2 * slot), end, (2 * slot) + 2) : 0;
                    var chance = begun * lattice.Ending((end == start + 1 ? 1 : 2) + (2 * slot), end, (2 * slot) + 2);
                    if (chance >= least)
                    {
                        found.Add((slot, start, end - start, (float)chance));
                    }

                    begun *= going;
                }
            }
        }

        return found;
    }

    private SpanLattice Run(int[] features, int length)
    {
        var scores = new float[length * _labels];
        for (var i = 0; i < length; i++)
        {
            var here = scores.AsSpan(i * _labels, _labels);
            foreach (var feature in features.AsSpan(i * SpanFeatures.Count, SpanFeatures.Count))
            {
                var weights = _weights.AsSpan(feature * _labels, _labels);
                for (var label = 0; label < here.Length; label++)
                {
                    here[label] += weights[label];
                }
            }
        }

        return new SpanLattice(scores, _moves, length, _labels);
    }

    private void Step(int[] features, int[] labels, float[] squares, float[] moveSquares)
    {
        var lattice = Run(features, labels.Length);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var label = 0; label < _labels; label++)
            {
                var slope = (float)lattice.Chance(i, label) - (labels[i] == label ? 1 : 0);
                if (Math.Abs(slope) > Still)
                {
                    foreach (var feature in features.AsSpan(i * SpanFeatures.Count, SpanFeatures.Count))
                    {
                        Move(_weights, squares, (feature * _labels) + label, slope);
                    }
                }

                for (var before = 0; before < _labels && i > 0; before++)
                {
                    var moveSlope = (float)lattice.Chance(before, i, label) - (labels[i - 1] == before && labels[i] == label ? 1 : 0);
                    if (Math.Abs(moveSlope) > Still)
                    {
                        Move(_moves, moveSquares, (before * _labels) + label, moveSlope);
                    }
                }
            }
        }
    }

    private static void Move(float[] weights, float[] squares, int place, float slope)
    {
        squares[place] += slope * slope;
        weights[place] -= Rate * slope / MathF.Sqrt(squares[place] + 1);
    }
}
