using System.Numerics;
using System.Runtime.InteropServices;

namespace Scrm.Core.Learning;

/// <summary>Sums over dense vectors, several places at a time; lengths must be multiples of 16, the most places any machine takes at once.</summary>
internal static class Dense
{
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var leftWide = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rightWide = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < leftWide.Length; i++)
        {
            sum += leftWide[i] * rightWide[i];
        }

        return Vector.Sum(sum);
    }

    /// <summary>Adds a multiple of one vector to another.</summary>
    public static void Add(ReadOnlySpan<float> from, float times, Span<float> to)
    {
        var fromWide = MemoryMarshal.Cast<float, Vector<float>>(from);
        var toWide = MemoryMarshal.Cast<float, Vector<float>>(to);
        var wide = new Vector<float>(times);
        for (var i = 0; i < toWide.Length; i++)
        {
            toWide[i] += fromWide[i] * wide;
        }
    }

    /// <summary>Brings a vector to length 1 and returns what its length was.</summary>
    public static float Normalise(Span<float> vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector)) + 1e-6f;
        foreach (ref var value in vector)
        {
            value /= length;
        }

        return length;
    }
}
