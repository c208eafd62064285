namespace Scrm.Core.Reviews;

/// <summary>Between which shares the true one lies, 95 times of 100 (Wilson's score interval, E. B. Wilson 1927). Pure.</summary>
public static class Wilson
{
    private const double Z = 1.959963984540054;

    /// <summary>The interval around a share measured on so many; nothing measured: anything is possible.</summary>
    public static (double Low, double High) Interval(double share, double count)
    {
        if (count <= 0)
        {
            return (0, 1);
        }

        var square = Z * Z;
        var middle = (share + square / (2 * count)) / (1 + square / count);
        var half = Z / (1 + square / count) * Math.Sqrt(share * (1 - share) / count + square / (4 * count * count));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
