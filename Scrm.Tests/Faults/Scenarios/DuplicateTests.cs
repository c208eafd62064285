using System.Diagnostics;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Every message three times, at once and spaced, at two gateways.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class DuplicateTests(PlatformProcess platform, SharedCluster shared)
{
    private const int People = 10;

    // As quick as a person can be; quicker ones spend their platform's quota, which another scenario is about.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly int Each = FaultScale.PerSeed(60, 500) / People;

    [Fact]
    public async Task Three_deliveries_at_once_are_one_message_and_one_answer()
    {
        var cluster = await shared.StartedAsync(platform);
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"once{seed}", People);
            cluster.Router.Forget();
            foreach (var member in crowd.Members)
            {
                await cluster.Account.FaultAsync(new { on = "push", kind = "duplicate", copies = 3, openId = member.OpenId, times = 1_000_000 });
            }

            var watch = Stopwatch.StartNew();
            await crowd.SpeakAsync(Math.Max(1, Each), Pause);
            var took = watch.Elapsed;
            await cluster.Account.NoFaultsAsync();
            await FinishAsync("duplicates at once", seed, cluster, crowd, took);
        }
    }

    [Fact]
    public async Task Three_deliveries_one_after_another_are_one_message_and_get_the_same_bytes()
    {
        var cluster = await shared.StartedAsync(platform);
        cluster.Router.Repeats = 2;
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"spaced{seed}", People);
            await cluster.Router.RepeatedAsync();
            cluster.Router.Forget();
            var watch = Stopwatch.StartNew();
            await crowd.SpeakAsync(Math.Max(1, Each), Pause);
            await cluster.Router.RepeatedAsync();
            await FinishAsync("duplicates spaced", seed, cluster, crowd, watch.Elapsed);
        }

        cluster.Router.Repeats = 0;
    }

    private static async Task FinishAsync(string scenario, int seed, Cluster cluster, Crowd crowd, TimeSpan took)
    {
        var store = new StoreReader(cluster.StorePath);
        var settled = await Settling.WaitAsync(store, TimeSpan.FromSeconds(60));
        var tally = await new Checker(store).CheckAsync(await Task.WhenAll(crowd.Members.Select(Heard.OfAsync)));
        foreach (var contradiction in cluster.Router.Contradictions)
        {
            tally.Break($"a push was answered with different bytes: {contradiction}");
        }

        FaultReport.Conclude(
            scenario, seed, tally,
            ("answeredAgain", cluster.Router.AnsweredAgain),
            ("perSecond", tally.Said / took.TotalSeconds),
            ("settledSeconds", settled.TotalSeconds));
    }
}
