using System.Diagnostics;

namespace Scrm.Bench;

/// <summary>Measures a piece of work on one thread: warmed up, then the median of several runs with their spread.</summary>
internal sealed record Timing(double PerSecond, double Slowest, double Fastest, double BytesEach)
{
    private const int Runs = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Run = TimeSpan.FromMilliseconds(500);

    /// <param name="batch">Does the work so many times and says how many.</param>
    public static Timing Of(Func<int> batch)
    {
        Measure(batch, WarmUp);
        var rates = new List<double>();
        var bytes = 0.0;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (done, seconds) = Measure(batch, Run);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / done;
            rates.Add(done / seconds);
        }

        rates.Sort();
        return new Timing(rates[Runs / 2], rates[0], rates[^1], bytes);
    }

    public override string ToString() =>
        FormattableString.Invariant($"{PerSecond,12:N0}/s  ({Slowest:N0} – {Fastest:N0}), {1e6 / PerSecond:0.00} µs and {BytesEach:0} bytes each");

    private static (long Done, double Seconds) Measure(Func<int> batch, TimeSpan atLeast)
    {
        var watch = Stopwatch.StartNew();
        long done = 0;
        do
        {
            done += batch();
        }
        while (watch.Elapsed < atLeast);

        return (done, watch.Elapsed.TotalSeconds);
    }
}
