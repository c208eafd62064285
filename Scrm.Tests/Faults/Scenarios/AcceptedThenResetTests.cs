using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Proxies;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>The platform takes a message and the connection breaks before it says so.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class AcceptedThenResetTests(PlatformProcess platform, SharedCluster shared)
{
    private const int Every = 3;
    private static readonly int Replies = FaultScale.PerSeed(36, 300);

    [Fact]
    public async Task A_reply_that_nobody_confirmed_is_uncertain_and_never_sent_again()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"reset{seed}", (Replies + 3) / 4);
            var served = await Scenario.ServeAsync(cluster, screen, crowd.Members);
            await cluster.Account.FaultAsync(new { on = "/cgi-bin/message/custom/send", kind = "accept-reset", times = 1_000_000, every = Every });
            await ReplyAsync(cluster, screen, served, $"a{seed}", 2);
            await cluster.Account.NoFaultsAsync();
            var lostBefore = cluster.Api.Swallowed;
            cluster.Api.Mode = ProxyMode.SwallowResponse;
            await ReplyAsync(cluster, screen, served, $"b{seed}", 1);
            cluster.Api.Mode = ProxyMode.Pass;
            await ReplyAsync(cluster, screen, served, $"c{seed}", 1);
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (tally.Uncertain == 0)
            {
                tally.Break("no reply became uncertain: the fault did not happen");
            }

            FaultReport.Conclude(
                "accepted then reset", seed, tally,
                ("swallowedByProxy", cluster.Api.Swallowed - lostBefore),
                ("settledSeconds", settled.TotalSeconds));
        }
    }

    private static async Task ReplyAsync(Cluster cluster, AgentScreen screen, IReadOnlyList<string> conversations, string name, int each)
    {
        await Scenario.ReplyAsync(screen, conversations, name, each);

        // What is stored is not sent yet: the fault stays until everything has met it.
        await Settling.WaitAsync(new StoreReader(cluster.StorePath), Scenario.Patience);
    }
}
