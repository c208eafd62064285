using System.Diagnostics;

namespace Scrm.Bench.History;

/// <summary>How long one kind of question takes, each asked by itself.</summary>
internal static class Latencies
{
    private const int WarmUp = 20;

    /// <summary>Asks so many times after a warm-up and prints the 50th, 95th and highest of the times.</summary>
    public static async Task PrintAsync(string name, int times, Func<int, Task> ask)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await ask(i);
        }

        var taken = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(i);
            taken[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(taken);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {taken[times / 2]:0.0} | {taken[times * 95 / 100]:0.0} | {taken[^1]:0.0} |"));
    }
}
