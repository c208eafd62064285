namespace Scrm.Core.Preferences.Finding;

/// <summary>The chance that letters are a value: logistic regression, trained by stochastic gradients with a step for each weight (AdaGrad).</summary>
internal sealed class SpanScorer
{
    private const int Rounds = 8;
    private const float Rate = 0.2f;
    private const float Still = 1e-3f;

    private readonly float[] _weights = new float[SpanFeatures.Count];

    /// <summary>The same lessons in the same order give the same weights.</summary>
    public void Learn(IReadOnlyList<(int[] Features, bool Value)> lessons)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(11);
        var squares = new float[_weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var lesson in order)
            {
                Step(lessons[lesson].Features, lessons[lesson].Value, squares);
            }
        }
    }

    public float Chance(ReadOnlySpan<int> features)
    {
        var score = 0f;
        foreach (var feature in features)
        {
            score += _weights[feature];
        }

        return 1 / (1 + MathF.Exp(-score));
    }

    private void Step(int[] features, bool value, float[] squares)
    {
        var slope = Chance(features) - (value ? 1 : 0);
        if (Math.Abs(slope) < Still)
        {
            return;
        }

        foreach (var feature in features)
        {
            squares[feature] += slope * slope;
            _weights[feature] -= Rate * slope / MathF.Sqrt(squares[feature] + 1);
        }
    }
}
