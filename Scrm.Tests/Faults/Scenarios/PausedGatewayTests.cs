using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>A gateway stands still for longer than its lease in the middle of its turns, and goes on as if nothing had happened.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class PausedGatewayTests(PlatformProcess platform, SharedCluster shared)
{
    private static readonly int Customers = FaultScale.Of(10, 20);
    private static readonly int Each = FaultScale.Of(5, 20);
    private static readonly TimeSpan Pause = FaultScale.Seconds(13, 20);

    [Fact]
    public async Task A_process_that_was_paused_commits_nothing_stale()
    {
        var cluster = await shared.StartedAsync(platform);
        foreach (var seed in FaultScale.Seeds.Take(FaultScale.IsLong ? FaultScale.Seeds.Count : 1))
        {
            var random = new Random(seed);
            var crowd = await cluster.CrowdAsync($"pause{seed}", Customers);
            var pauses = FaultScale.Of(1, 5);
            var speaking = crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(20));
            for (var n = 0; n < pauses; n++)
            {
                await crowd.ReachesAsync((int)(Customers * Each * (n + 0.3) / pauses), speaking);
                var victim = cluster.Gateways[random.Next(2)];
                await victim.PauseAsync();
                await Task.Delay(Pause);
                await victim.ContinueAsync();
            }

            await speaking;
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            FaultReport.Conclude(
                "paused gateway", seed, tally,
                ("pauses", pauses), ("pauseSeconds", Pause.TotalSeconds), ("settledSeconds", settled.TotalSeconds));
        }
    }
}
