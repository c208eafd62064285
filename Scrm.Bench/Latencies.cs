using System.Diagnostics;

namespace Scrm.Bench;

/// <summary>How long one kind of question takes, each asked by itself.</summary>
internal static class Latencies
{
    private const int WarmUp = 20;

    /// <summary>Asks so many times after a warm-up and prints the 50th, 95th and highest of the times.</summary>
    public static Task PrintAsync(string name, int times, Func<int, Task> ask) => PrintAsync(name, times, n => Task.FromResult<Func<Task>>(() => ask(n)));

    /// <summary>The same where something has to be done before each time it is asked, which is not counted.</summary>
    public static async Task PrintAsync(string name, int times, Func<int, Task<Func<Task>>> prepare)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await (await prepare(i))();
        }

        var taken = new double[times];
        for (var i = 0; i < times; i++)
        {
            var ask = await prepare(i);
            var start = Stopwatch.GetTimestamp();
            await ask();
            taken[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(taken);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {taken[times / 2]:0.0} | {taken[times * 95 / 100]:0.0} | {taken[^1]:0.0} |"));
    }
}
