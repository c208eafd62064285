using System.Diagnostics;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Ten times the usual load at once, one percent of it poison, and one customer who does not stop.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class BurstTests(PlatformProcess platform)
{
    private const int AbuserBurst = 20;
    private static readonly int Customers = FaultScale.Of(20, 100);
    private static readonly int Abuse = FaultScale.Of(60, 110);

    [Fact]
    public async Task A_burst_with_poison_and_an_abuser_delays_others_and_loses_nothing()
    {
        var seed = FaultScale.Seeds[0];
        var plan = new ClusterPlan
        {
            Settings = new Dictionary<string, string>
            {
                ["Scrm__Gateway__SenderBurst"] = AbuserBurst.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["Scrm__Gateway__SenderPerSecond"] = "0.01",
            },
        };
        await using var cluster = await Cluster.StartAsync(platform, plan, seed);
        await Poison.SpreadAsync(cluster.StorePath);
        var store = new StoreReader(cluster.StorePath);
        var crowd = await cluster.CrowdAsync($"burst{seed}", Customers);
        var abuser = cluster.Account.Customer($"oAbuser{seed}");
        await abuser.FollowAsync();
        var usual = await TimeAsync(() => crowd.SpeakAsync(1));
        var poisoned = crowd.Members.Take(Math.Max(1, Customers / 10)).ToList();
        var burst = await TimeAsync(() => Task.WhenAll(
            crowd.SpeakAsync(9),
            abuser.BurstAsync(Abuse),
            Task.WhenAll(poisoned.Select(customer => customer.SayPoisonAsync(Poison.Word)))));

        // Who sent poison is served again once it is set aside.
        await Eventually.TrueAsync(
            async () => await store.CountAsync("receipts", "status = 'parked'") == poisoned.Count,
            () => $"{poisoned.Count} poisoned messages are set aside", Scenario.Patience);
        await Task.WhenAll(poisoned.Select(customer => customer.SayAsync()));
        abuser.IsSilenced = true;
        var (tally, settled) = await Scenario.SettleAsync(cluster, [.. crowd.Members, abuser]);
        var answered = (await store.LinesAsync(abuser.OpenId)).Count(line => line is { Direction: "out", Author: "bot" });
        if (answered > AbuserBurst * 2 + 5)
        {
            tally.Break($"the abuser got {answered} answers");
        }

        FaultReport.Conclude(
            "burst", seed, tally,
            ("poisoned", poisoned.Count), ("abuserSaid", Abuse), ("abuserAnswered", answered),
            ("usualPerSecond", Customers / usual), ("burstPerSecond", ((Customers * 9) + Abuse) / burst), ("settledSeconds", settled.TotalSeconds));
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
