using System.Diagnostics;
using Scrm.Core.Foundation;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>A gateway ends itself at each of the places where most is at stake.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class CrashPointTests(PlatformProcess platform, SharedCluster shared)
{
    private static readonly int Customers = FaultScale.Of(6, 12);
    private static readonly int Each = FaultScale.Of(4, 28);
    private static readonly string[] Places =
    [
        CrashPoints.AfterReceipt, CrashPoints.AfterTurn, CrashPoints.AfterResponse, CrashPoints.AfterClaim, CrashPoints.AfterSend, CrashPoints.InSpool,
    ];

    [Fact]
    public async Task Wherever_a_process_ends_nothing_is_lost_and_nothing_doubled()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        var runs = new List<(string Place, int Seed, Crowd Crowd, bool Crashed, Task<TimeSpan> Recovered)>();
        foreach (var (n, place) in Places.Index())
        {
            // In the short set every seed has its own two places.
            var seed = FaultScale.Seeds[n % FaultScale.Seeds.Count];
            var crowd = await cluster.CrowdAsync($"crash{n}s{seed}", Customers);
            var served = await Scenario.ServeAsync(cluster, screen, crowd.Members.Take(2));
            var victim = cluster.Gateways[0];
            await victim.KillAsync();
            victim.StartToCrashAt(place, new Random(seed + n).Next(1, 4));
            await victim.ReadyAsync();
            var crashed = await RunAsync(cluster, screen, crowd, served, $"c{n}", place);

            // What it held is taken over by the other one, while it is started to crash at the next place.
            runs.Add((place, seed, crowd, crashed, RecoverAsync(cluster, crowd)));
        }

        await Task.WhenAll(runs.Select(run => run.Recovered));
        foreach (var (place, seed, crowd, crashed, recovered) in runs)
        {
            var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (!crashed)
            {
                tally.Break($"the process never came to {place}");
            }

            FaultReport.Conclude($"crash {place}", seed, tally, ("recoveredSeconds", (await recovered).TotalSeconds));
        }
    }

    private static async Task<TimeSpan> RecoverAsync(Cluster cluster, Crowd crowd)
    {
        var recovering = Stopwatch.StartNew();
        await crowd.SpeakAsync(1);
        await Settling.WaitAsync(new StoreReader(cluster.StorePath), Scenario.Patience, [.. crowd.Members.Select(member => member.OpenId)]);
        return recovering.Elapsed;
    }

    private static async Task<bool> RunAsync(
        Cluster cluster, AgentScreen screen, Crowd crowd, IReadOnlyList<string> served, string name, string place)
    {
        var sends = place is CrashPoints.AfterClaim or CrashPoints.AfterSend;
        if (sends)
        {
            // Somebody else would claim what this one shall crash with.
            await cluster.Gateways[1].PauseAsync();
        }

        var lockTaken = place == CrashPoints.InSpool ? await StoreLock.TakeAsync(cluster.StorePath) : null;
        try
        {
            var talking = lockTaken is null ? Scenario.ReplyAsync(screen, served, name, 3) : Task.CompletedTask;
            var speaking = sends ? Task.CompletedTask : crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(50));
            var crashed = await cluster.Gateways[0].EndsAsync(TimeSpan.FromSeconds(40));
            if (lockTaken is not null)
            {
                await lockTaken.DisposeAsync();
                lockTaken = null;
            }

            await cluster.Gateways[1].ContinueAsync();
            await Task.WhenAll(talking, speaking);
            return crashed;
        }
        finally
        {
            if (lockTaken is not null)
            {
                await lockTaken.DisposeAsync();
            }
        }
    }
}
