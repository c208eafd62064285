namespace Scrm.Core.Learning;

/// <summary>
/// Trains one linear support vector machine for each output against all others: squared hinge loss, dual coordinate descent
/// (Hsieh et al., 2008), all outputs of a text in one pass. The same seed gives the same weights.
/// </summary>
/// <param name="Cost">What a wrong text costs against small weights.</param>
/// <param name="OwnCost">How many times more a text of the output's own costs.</param>
/// <param name="Rounds">At most so many passes over the texts.</param>
/// <param name="Seed">Decides the order of the texts.</param>
internal sealed record LinearTraining(float Cost = 1, float OwnCost = 1, int Rounds = 12, int Seed = 1)
{
    private const double Still = 1e-5;

    /// <param name="texts">Training texts.</param>
    /// <param name="labels">The output of each text; −1: none, an example against all.</param>
    /// <param name="features">Features of the space.</param>
    /// <param name="outputs">Outputs.</param>
    public LinearMachine Run(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, int features, int outputs)
    {
        var machine = new LinearMachine(features, outputs);
        var multipliers = new float[texts.Count * outputs];
        var lengths = texts.Select(t => t.SquaredLength + 1).ToArray();
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var random = new Random(Seed);
        var steps = new float[outputs];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var moved = 0.0;
            foreach (var text in order)
            {
                machine.Margins(texts[text], steps);
                moved += Solve(steps, multipliers.AsSpan(text * outputs, outputs), labels[text], lengths[text]);
                machine.Step(texts[text], steps);
            }

            if (moved < Still * texts.Count * outputs)
            {
                break;
            }
        }

        return machine;
    }

    /// <summary>Turns the margins of a text into steps that are best for it while all other texts keep their multipliers.</summary>
    private double Solve(Span<float> steps, Span<float> multipliers, int label, float length)
    {
        var moved = 0.0;
        for (var output = 0; output < steps.Length; output++)
        {
            var side = output == label ? 1f : -1f;
            var give = 1 / (2 * (output == label ? Cost * OwnCost : Cost));
            var slope = (side * steps[output]) - 1 + (multipliers[output] * give);
            var next = Math.Max(multipliers[output] - (slope / (length + give)), 0);
            steps[output] = (next - multipliers[output]) * side;
            multipliers[output] = next;
            moved += Math.Abs(steps[output]);
        }

        return moved;
    }
}
