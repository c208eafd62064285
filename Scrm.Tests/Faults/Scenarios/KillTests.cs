using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Gateways die at random under load and come back.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class KillTests(PlatformProcess platform, SharedCluster shared)
{
    private static readonly int Customers = FaultScale.Of(10, 20);
    private const int Served = 4;
    private static readonly int Each = FaultScale.PerSeed(150, 2000) / Customers;
    private static readonly int Kills = FaultScale.PerSeed(4, 20);

    [Fact]
    public async Task Random_kills_lose_nothing_and_double_nothing()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        var runs = new List<(int Seed, Crowd Crowd, int Killed)>();
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"kill{seed}", Customers);
            var served = await Scenario.ServeAsync(cluster, screen, crowd.Members.Take(Served));
            var speaking = Task.WhenAll(
                crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(FaultScale.Of(30, 100))),
                Scenario.ReplyAsync(screen, served, $"k{seed}", Each));
            var killed = await KillAsync(cluster, crowd, speaking, new Random(seed));
            await speaking;
            runs.Add((seed, crowd, killed));
        }

        foreach (var (seed, crowd, killed) in runs)
        {
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            FaultReport.Conclude("random kills", seed, tally, ("kills", killed), ("settledSeconds", settled.TotalSeconds));
        }
    }

    private static async Task<int> KillAsync(Cluster cluster, Crowd crowd, Task speaking, Random random)
    {
        var total = Customers * Each;
        var moments = Enumerable.Range(0, Kills).Select(n => (int)((n + random.NextDouble()) * total * 0.9 / Kills)).ToList();
        foreach (var moment in moments)
        {
            await crowd.ReachesAsync(moment, speaking);
            var victim = cluster.Gateways[random.Next(cluster.Gateways.Count)];
            await Task.Delay(random.Next(50));
            await victim.KillAsync();
            await Task.Delay(random.Next(300));
            victim.Start();
            await victim.ReadyAsync();
        }

        return moments.Count;
    }
}
