using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Proxies;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>The way to the platform is slow, broken, silent; the way back loses answers.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class TroubledWireTests(PlatformProcess platform, SharedCluster shared)
{
    private static readonly TimeSpan Each = FaultScale.Seconds(1.5, 8);

    [Fact]
    public async Task Replies_over_a_troubled_wire_arrive_once_in_order_or_are_uncertain()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        var seed = FaultScale.Seeds[0];
        var crowd = await cluster.CrowdAsync($"wire{seed}", 3);
        var served = await Scenario.ServeAsync(cluster, screen, crowd.Members);
        foreach (var mode in new[] { ProxyMode.Cut, ProxyMode.Delay, ProxyMode.DropEveryNth, ProxyMode.Hang })
        {
            cluster.Api.Mode = mode;
            await crowd.SpeakAsync(1);
            await Scenario.ReplyAsync(screen, served, $"w{mode}", 2);
            await Task.Delay(Each);
            cluster.Api.Mode = ProxyMode.Pass;
        }

        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        FaultReport.Conclude("troubled wire", seed, tally, ("settledSeconds", settled.TotalSeconds));
    }

    [Fact]
    public async Task A_response_that_was_lost_comes_again_in_the_same_bytes()
    {
        var cluster = await shared.StartedAsync(platform);
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"lost{seed}", FaultScale.Of(4, 20));
            await crowd.SpeakAsync(1);
            cluster.Router.Forget();
            cluster.Router.LoseAnswers = FaultScale.Of(3, 30);
            await crowd.SpeakAsync(FaultScale.Of(2, 10));
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            foreach (var contradiction in cluster.Router.Contradictions)
            {
                tally.Break($"a push was answered with different bytes: {contradiction}");
            }

            FaultReport.Conclude(
                "lost responses", seed, tally, ("answeredAgain", cluster.Router.AnsweredAgain), ("settledSeconds", settled.TotalSeconds));
        }
    }
}
