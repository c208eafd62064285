using System.Diagnostics;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>The store takes no writes for a while, and a gateway is killed meanwhile.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class StoreAwayTests(PlatformProcess platform, SharedCluster shared)
{
    private static readonly TimeSpan Away = FaultScale.Seconds(8, 60);
    private static readonly int Customers = FaultScale.Of(6, 12);

    [Fact]
    public async Task What_was_acknowledged_while_the_store_was_away_is_there_when_it_is_back()
    {
        var cluster = await shared.StartedAsync(platform);
        foreach (var seed in FaultScale.Seeds.Take(FaultScale.IsLong ? FaultScale.Seeds.Count : 1))
        {
            var random = new Random(seed);
            var crowd = await cluster.CrowdAsync($"away{seed}", Customers);
            await crowd.SpeakAsync(2);
            var before = crowd.SaidCount;
            double unreadyAfter;
            Task speaking;
            await using (await StoreLock.TakeAsync(cluster.StorePath))
            {
                var away = Stopwatch.StartNew();
                speaking = crowd.SpeakAsync(FaultScale.Of(4, 20), TimeSpan.FromMilliseconds(FaultScale.Of(300, 1500)));
                unreadyAfter = await UnreadyAsync(cluster.Gateways[0], away);
                await Task.Delay(Away * (0.3 + (0.2 * random.NextDouble())) - away.Elapsed is { Ticks: > 0 } rest ? rest : TimeSpan.Zero);
                await cluster.Gateways[1].KillAsync();
                cluster.Gateways[1].Start();
                if (Away - away.Elapsed is { Ticks: > 0 } more)
                {
                    await Task.Delay(more);
                }

                Assert.Equal(200, await cluster.Gateways[0].HealthAsync("live"));
            }

            var back = Stopwatch.StartNew();
            var startedAgain = await Task.WhenAll(cluster.Gateways.Select(gateway => gateway.SuperviseAsync()));
            var ready = back.Elapsed.TotalSeconds;
            await speaking;
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (unreadyAfter > 5)
            {
                tally.Break($"ready turned to 503 only {unreadyAfter:0.0} s after the store was lost");
            }

            FaultReport.Conclude(
                "store away", seed, tally,
                ("awaySeconds", Away.TotalSeconds),
                ("saidBefore", before),
                ("startedAgain", startedAgain.Sum()),
                ("unreadyAfterSeconds", unreadyAfter),
                ("readyAgainSeconds", ready),
                ("settledSeconds", settled.TotalSeconds));
        }
    }

    private static async Task<double> UnreadyAsync(Node node, Stopwatch since)
    {
        while (await node.HealthAsync("ready") == 200 && since.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(50);
        }

        return since.Elapsed.TotalSeconds;
    }
}
