namespace Scrm.Core.Learning;

/// <summary>
/// Draws the two texts of each pair together and apart from the other texts of a batch (softmax over the batch, steps by AdaGrad).
/// The same seed gives the same places.
/// </summary>
internal sealed record EmbeddingTraining(int Rounds, int Batch = 64, float Sharpness = 20, float Rate = 0.15f, int Seed = 2)
{
    // Places move little: what the random start tells apart by letters shall stay apart unless the pairs say otherwise.
    private const float Scale = 10;
    private const float Calm = 1e-2f;

    public void Run(TextEmbedding embedding, IReadOnlyList<(SparseVector Left, SparseVector Right)> pairs)
    {
        var order = Enumerable.Range(0, pairs.Count).ToArray();
        var random = new Random(Seed);
        var squares = new float[embedding.Places.Length];
        var batch = Math.Min(Batch, pairs.Count);
        var steps = Rounds * (pairs.Count / Math.Max(batch, 1));
        for (var step = 0; step < steps;)
        {
            random.Shuffle(order);
            for (var start = 0; start + batch <= order.Length && step < steps; start += batch, step++)
            {
                Step(embedding, [.. order[start..(start + batch)].Select(i => pairs[i])], squares, Rate * (1 - ((float)step / steps)));
            }
        }
    }

    private void Step(TextEmbedding embedding, (SparseVector Left, SparseVector Right)[] pairs, float[] squares, float rate)
    {
        var left = Array.ConvertAll(pairs, p => embedding.Place(p.Left));
        var right = Array.ConvertAll(pairs, p => embedding.Place(p.Right));
        var leftSlopes = Array.ConvertAll(left, _ => new float[embedding.Dimensions]);
        var rightSlopes = Array.ConvertAll(right, _ => new float[embedding.Dimensions]);
        var shares = new float[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            for (var j = 0; j < pairs.Length; j++)
            {
                shares[j] = MathF.Exp(Sharpness * (Dense.Dot(left[i].Place, right[j].Place) - 1));
            }

            var all = shares.Sum();
            for (var j = 0; j < pairs.Length; j++)
            {
                var slope = (shares[j] / all) - (i == j ? 1 : 0);
                Dense.Add(right[j].Place, slope, leftSlopes[i]);
                Dense.Add(left[i].Place, slope, rightSlopes[j]);
            }
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            Move(embedding, pairs[i].Left, left[i], leftSlopes[i], squares, rate);
            Move(embedding, pairs[i].Right, right[i], rightSlopes[i], squares, rate);
        }
    }

    private static void Move(TextEmbedding embedding, SparseVector text, (float[] Place, float Length) at, float[] slopes, float[] squares, float rate)
    {
        Dense.Add(at.Place, -Dense.Dot(slopes, at.Place), slopes);
        for (var k = 0; k < text.Indexes.Length; k++)
        {
            var place = embedding.FeaturePlace(text.Indexes[k]);
            var square = squares.AsSpan(text.Indexes[k] * embedding.Dimensions, embedding.Dimensions);
            var share = text.Values[k] / at.Length * Scale;
            for (var d = 0; d < place.Length; d++)
            {
                var slope = slopes[d] * share;
                square[d] += slope * slope;
                place[d] -= rate * slope / (MathF.Sqrt(square[d]) + Calm);
            }
        }
    }
}
