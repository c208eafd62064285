using System.Numerics;
using System.Runtime.InteropServices;

namespace Scrm.Core.Learning;

/// <summary>Weights of every feature for every output; the outputs of one feature stand together, so that all are added at once.</summary>
internal sealed class LinearMachine(int features, int outputs)
{
    private readonly float[] _weights = new float[(features + 1) * outputs];

    public int Outputs => outputs;

    /// <summary>How far the text lies on the own side of each output; <paramref name="margins"/> has one place for each.</summary>
    public void Margins(SparseVector text, Span<float> margins)
    {
        Of(features).CopyTo(margins);
        for (var i = 0; i < text.Indexes.Length; i++)
        {
            Add(Of(text.Indexes[i]), text.Values[i], margins);
        }
    }

    /// <summary>Moves the weights of a text's features by a step for each output.</summary>
    public void Step(SparseVector text, ReadOnlySpan<float> steps)
    {
        Add(steps, 1, Of(features));
        for (var i = 0; i < text.Indexes.Length; i++)
        {
            Add(steps, text.Values[i], Of(text.Indexes[i]));
        }
    }

    private Span<float> Of(int feature) => _weights.AsSpan(feature * outputs, outputs);

    private static void Add(ReadOnlySpan<float> from, float times, Span<float> to)
    {
        var fromWide = MemoryMarshal.Cast<float, Vector<float>>(from);
        var toWide = MemoryMarshal.Cast<float, Vector<float>>(to);
        var wide = new Vector<float>(times);
        for (var i = 0; i < toWide.Length; i++)
        {
            toWide[i] += fromWide[i] * wide;
        }

        for (var i = toWide.Length * Vector<float>.Count; i < to.Length; i++)
        {
            to[i] += from[i] * times;
        }
    }
}
