using System.Diagnostics;
using System.Globalization;
using Scrm.Bench.Routing;
using Scrm.Core.Agents;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Bench.Live;

/// <summary>One smaller day, simulated and through the running processes, side by side.</summary>
internal static class LiveBenchmark
{
    private const int Seed = 1;
    private const int People = 1_000;
    private const int Staff = 12;
    private const int Capacity = 2;
    private const int Fast = 150;

    // The running worker looks at the queue four times a second at most.
    private static readonly TimeSpan RealPass = TimeSpan.FromMilliseconds(250);

    public static async Task RunAsync(string[] args)
    {
        var plan = Plan(args is [var people, ..] ? int.Parse(people, CultureInfo.InvariantCulture) : People);
        var times = args is [_, var fast] ? int.Parse(fast, CultureInfo.InvariantCulture) : Fast;
        var pass = RealPass * times;
        var routing = new TeamRouting { Automatic = true, Sticky = false };

        // Minutes of waiting are real ones in the running system: what a point is worth there is worth so many times more of this day.
        var settings = new RoutingSettings { PointMinutes = 3 * times };
        var one = new DayCase("", routing, settings);
        var fine = new DaySimulation(plan, routing, settings).Run();
        var coarse = new DaySimulation(plan, routing, settings, pass).Run();
        var folder = Directory.CreateTempSubdirectory("scrm-live-");
        var watch = Stopwatch.StartNew();
        DayResult live;
        int processes;
        await using (var cluster = await LiveCluster.StartAsync(folder.FullName, Staff, Capacity))
        {
            processes = cluster.Count;
            live = await new LiveDay(plan, cluster, times).PlayAsync(routing);
        }

        folder.Delete(recursive: true);
        var (desk, refill) = (Minutes(live, s => s.EndedAt - s.GivenAt) - Minutes(coarse, s => s.EndedAt - s.GivenAt), Refill(live));

        // A place is free for half a pass in the mean until the simulation looks.
        var slow = new DaySimulation(
            plan with { Contacts = [.. plan.Contacts.Select(c => c with { Minutes = c.Minutes + desk })] }, routing, settings, 2 * refill).Run();
        Console.WriteLine(FormattableString.Invariant($"{plan.Contacts.Count:N0} contacts, {Staff} agents, {times} times as fast, through {processes} processes; {watch.Elapsed.TotalSeconds:0} s in all"));
        Console.WriteLine(RoutingReport.Table(
        [
            (one with { Name = "simulated, a pass every 5 s" }, [fine]),
            (one with { Name = FormattableString.Invariant($"simulated, a pass every {pass.TotalSeconds:0} s") }, [coarse]),
            (one with { Name = FormattableString.Invariant($"simulated with the running delays (desk +{60 * desk:0} s, a free place is filled after {refill.TotalSeconds:0} s)") }, [slow]),
            (one with { Name = "running" }, [live]),
        ]));
        Console.WriteLine(FormattableString.Invariant(
            $"On a desk: simulated {Minutes(coarse, s => s.EndedAt - s.GivenAt):0.00} min, running {Minutes(live, s => s.EndedAt - s.GivenAt):0.00} min; to the first answer {60 * Minutes(coarse, s => s.AnsweredAt - s.GivenAt):0} s and {60 * Minutes(live, s => s.AnsweredAt - s.GivenAt):0} s; from the phone to the queue {60 * Road(plan, live):0} s (of the day)"));
    }

    /// <summary>Everybody is a new person without skills wanted; the important are those who complain.</summary>
    private static DayPlan Plan(int people)
    {
        var plan = DayPlan.Of(Seed, people, Staff, Capacity);
        return plan with
        {
            Contacts = [.. plan.Contacts.Select(c => c with { Priority = c.Priority == 5 ? 1 : 0, Skill = null, PersonId = string.Create(CultureInfo.InvariantCulture, $"p{c.Number}") })],
        };
    }

    private static double Minutes(DayResult day, Func<DayServed, TimeSpan> of) => day.Served.Average(s => of(s).TotalMinutes);

    /// <summary>How long a place stays free while somebody waits for one, in the mean.</summary>
    private static TimeSpan Refill(DayResult day)
    {
        var gaps = day.Served.Where(s => s.Waited > TimeSpan.FromMinutes(5))
            .Select(s => day.Served.Where(o => o.AgentId == s.AgentId && o.EndedAt <= s.GivenAt).Select(o => s.GivenAt - o.EndedAt).DefaultIfEmpty(TimeSpan.MaxValue).Min())
            .Where(gap => gap < TimeSpan.FromMinutes(10))
            .Select(gap => gap.TotalSeconds);
        return TimeSpan.FromSeconds(gaps.DefaultIfEmpty(RealPass.TotalSeconds).Average());
    }

    private static double Road(DayPlan plan, DayResult live) => live.Served.Average(s => (s.Contact.At - plan.Contacts[s.Contact.Number].At).TotalMinutes);
}
