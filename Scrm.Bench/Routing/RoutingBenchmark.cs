using System.Diagnostics;

namespace Scrm.Bench.Routing;

/// <summary>The simulated day under each strategy; writes table and picture into the page of the repository when it is given.</summary>
internal static class RoutingBenchmark
{
    private static readonly int[] Seeds = [1, 2, 3];

    public static Task RunAsync(string[] args) => args is ["running"] ? PushAsync() : SimulateAsync(args);

    /// <summary>The day of seed 1 through the simulation and through the running actions on the embedded store, side by side.</summary>
    private static async Task PushAsync()
    {
        var plan = DayPlan.Of(Seeds[0]);
        var one = DayCase.All.First(c => !c.Routing.Sticky);
        var simulated = new DaySimulation(plan, one.Routing, one.Settings).Run();
        var watch = Stopwatch.StartNew();
        var running = await DayOnStore.RunAsync(plan, one);
        Console.WriteLine($"{plan.Contacts.Count:N0} contacts through the embedded store in {watch.Elapsed.TotalSeconds:0} s");
        Console.WriteLine(RoutingReport.Table([(one with { Name = "simulated" }, [simulated]), (one with { Name = "running" }, [running])]));
    }

    private static Task SimulateAsync(string[] args)
    {
        var runs = new List<(DayCase Case, IReadOnlyList<DayResult> Days)>();
        var watch = Stopwatch.StartNew();
        foreach (var one in DayCase.All)
        {
            runs.Add((one, [.. Seeds.Select(seed => new DaySimulation(DayPlan.Of(seed), one.Routing, one.Settings).Run())]));
        }

        var table = RoutingReport.Table(runs);
        Console.WriteLine($"{DayPlan.People:N0} contacts, {DayPlan.Staff} agents, means over seeds {string.Join(", ", Seeds)}; {watch.Elapsed.TotalSeconds / runs.Count / Seeds.Length:0.0} s a day");
        Console.WriteLine(table);
        if (args is [var docs])
        {
            RoutingReport.Write(Path.Combine(docs, "routing.md"), table);
            File.WriteAllText(Path.Combine(docs, "images", "routing.svg"), RoutingPicture.Draw([.. runs.Take(4).Select(r => (r.Case.Name, r.Days[0]))]));
        }

        return Task.CompletedTask;
    }
}
