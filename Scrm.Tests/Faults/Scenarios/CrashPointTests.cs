using System.Diagnostics;
using Scrm.Core.Foundation;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>A gateway ends itself at each of the places where most is at stake.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class CrashPointTests(PlatformProcess platform)
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
        await using var cluster = await Cluster.StartAsync(platform, new ClusterPlan { Consoles = 1 }, FaultScale.Seeds[0]);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        var victim = cluster.Gateways[0];
        for (var n = 0; n < Places.Length; n++)
        {
            // In the short set every seed has its own two places.
            var seed = FaultScale.Seeds[n % FaultScale.Seeds.Count];
            var crowd = await cluster.CrowdAsync($"crash{n}s{seed}", Customers);
            var served = await Scenario.ServeAsync(cluster, screen, crowd.Members.Take(2));
            await victim.KillAsync();
            victim.StartToCrashAt(Places[n], new Random(seed + n).Next(1, 4));
            await victim.ReadyAsync();
            var crashed = await RunAsync(cluster, screen, crowd, served, $"c{n}", Places[n]);

            // It stays away: what it held is taken over by the other one.
            var recovering = Stopwatch.StartNew();
            await crowd.SpeakAsync(1);
            var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (!crashed)
            {
                tally.Break($"the process never came to {Places[n]}");
            }

            FaultReport.Conclude($"crash {Places[n]}", seed, tally, ("recoveredSeconds", recovering.Elapsed.TotalSeconds));
        }
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
