using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Storage.Redis;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>A Redis cluster loses a primary while customers write: what consoles show comes from the store, and all of it comes.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RedisPrimaryKilledTests(PlatformProcess platform)
{
    private static readonly int Customers = FaultScale.Of(4, 12);
    private static readonly int Each = FaultScale.Of(4, 40);

    [Fact(Timeout = 600_000)]
    public async Task Consoles_show_everything_while_a_redis_cluster_fails_over()
    {
        Assert.SkipUnless(FaultScale.IsLong, "A killed primary takes a minute to be replaced: this runs in the long set (SCRM_FAULTS=long).");
        await using var redis = new RedisCluster(patience: 5000);
        await redis.StartAsync();
        var plan = new ClusterPlan { Consoles = 2, Settings = new Dictionary<string, string> { ["ConnectionStrings__Redis"] = redis.ConnectionString } };
        var seed = FaultScale.Seeds[0];
        await using var cluster = await Cluster.StartAsync(platform, plan, seed);
        await using var first = await Scenario.ScreenAsync(cluster, 1, 0);
        await using var second = await Scenario.ScreenAsync(cluster, 2, 1);
        var crowd = await cluster.CrowdAsync($"failover{seed}", Customers);
        await crowd.SpeakAsync(Each);
        await redis.KillPrimaryOfAsync("{scrm}:presence");
        await crowd.SpeakAsync(Each);
        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        await ScreenChecker.SettleAsync(first, second.Desk, TimeSpan.FromSeconds(10), tally);
        await ScreenChecker.SettleAsync(second, first.Desk, TimeSpan.FromSeconds(10), tally);
        if (!first.IsOnline || !second.IsOnline)
        {
            tally.Break("a console was disconnected");
        }

        FaultReport.Conclude("redis cluster loses a primary", seed, tally, ("settledSeconds", settled.TotalSeconds));
    }
}
