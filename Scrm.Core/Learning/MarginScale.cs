namespace Scrm.Core.Learning;

/// <summary>Turns a machine's margins into chances: a logistic curve laid through margins of messages that the machine had not seen (Platt, 1999).</summary>
internal readonly record struct MarginScale(double Slope, double Shift)
{
    private const int Folds = 4;
    private const int Rounds = 200;
    private static readonly MarginScale Unmeasured = new(2, 0);

    public double Chance(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Shift)));

    /// <summary>Measures on parts that are left out in turn.</summary>
    public static MarginScale Measure(
        IReadOnlyList<(SparseVector Vector, bool Has)> decided, Func<IReadOnlyList<(SparseVector Vector, bool Has)>, LinearMachine> machine)
    {
        // Every fourth of both sides, so that no part lacks a side.
        var (with, without) = (0, 0);
        var place = decided.Select(d => (d.Has ? with++ : without++) % Folds).ToArray();
        var unseen = new List<(double Margin, bool Has)>();
        var margin = new float[1];
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = decided.Where((_, i) => place[i] != fold).ToList();
            if (kept.TrueForAll(k => !k.Has) || kept.TrueForAll(k => k.Has))
            {
                continue;
            }

            var trained = machine(kept);
            foreach (var (vector, has) in decided.Where((_, i) => place[i] == fold))
            {
                trained.Margins(vector, margin);
                unseen.Add((margin[0], has));
            }
        }

        return unseen.Exists(u => u.Has) && unseen.Exists(u => !u.Has) ? Fit(unseen) : Unmeasured;
    }

    /// <summary>Gradient steps on the curve's two numbers; targets stay off 0 and 1 as Platt has it, so that few messages never make certainty.</summary>
    private static MarginScale Fit(List<(double Margin, bool Has)> unseen)
    {
        double with = unseen.Count(u => u.Has);
        var without = unseen.Count - with;
        var (high, low) = ((with + 1) / (with + 2), 1 / (without + 2));
        var scale = Unmeasured with { Shift = Math.Log((with + 1) / (without + 1)) };
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, shift, curve, tilt, both) = (0.0, 0.0, 1e-6, 1e-6, 0.0);
            foreach (var (margin, has) in unseen)
            {
                var chance = scale.Chance(margin);
                var error = chance - (has ? high : low);
                var bend = Math.Max(chance * (1 - chance), 1e-9);
                (slope, shift) = (slope + (error * margin), shift + error);
                (tilt, curve, both) = (tilt + (bend * margin * margin), curve + bend, both + (bend * margin));
            }

            // Newton's step for two numbers.
            var determinant = (tilt * curve) - (both * both);
            var step = new MarginScale(((curve * slope) - (both * shift)) / determinant, ((tilt * shift) - (both * slope)) / determinant);
            if (determinant <= 0 || !double.IsFinite(step.Slope + step.Shift))
            {
                break;
            }

            scale = new MarginScale(Math.Clamp(scale.Slope - step.Slope, 0.1, 20), Math.Clamp(scale.Shift - step.Shift, -20, 20));
        }

        return scale;
    }
}
