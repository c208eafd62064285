using System.Diagnostics;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>Figures as they are printed.</summary>
internal static class Figures
{
    /// <summary>A share of a whole, four digits; null when the whole is empty.</summary>
    public static double? Share(int part, int whole) => whole == 0 ? null : Rounded((double)part / whole);

    /// <summary>Four digits.</summary>
    public static double? Rounded(double? figure) => figure is { } value ? Math.Round(value, 4) : null;

    /// <summary>Mean milliseconds of each; null when there are none.</summary>
    public static double? MillisecondsEach(long since, int count) =>
        count == 0 ? null : Rounded(Stopwatch.GetElapsedTime(since).TotalMilliseconds / count);

    /// <summary>Seconds since.</summary>
    public static double Seconds(long since) => Math.Round(Stopwatch.GetElapsedTime(since).TotalSeconds, 4);
}
