using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Every process is asked to end and started again, one after another, under load.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RollingRestartTests(PlatformProcess platform)
{
    private static readonly int Customers = FaultScale.Of(8, 20);
    private static readonly int Each = FaultScale.Of(10, 60);

    [Fact]
    public async Task Nobody_notices_a_rolling_restart()
    {
        var seed = FaultScale.Seeds[0];
        await using var cluster = await Cluster.StartAsync(platform, new ClusterPlan { Consoles = 2 }, seed);
        await using var screen = await Scenario.ScreenAsync(cluster, 1, 0);
        using var server = await cluster.SignInAsync(2, 1);
        var crowd = await cluster.CrowdAsync($"roll{seed}", Customers);
        await crowd.SpeakAsync(1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var customer in crowd.Members)
        {
            await screen.OpenAsync((await store.ConversationsAsync(customer.OpenId)).Single());
        }

        var speaking = crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(150));
        var problems = new List<string>();
        var slowest = TimeSpan.Zero;
        foreach (var node in cluster.Gateways.Concat(cluster.Consoles))
        {
            var took = await node.TerminateAsync();
            slowest = took > slowest ? took : slowest;
            if (node.ExitCode != 0 || took > TimeSpan.FromSeconds(25))
            {
                problems.Add($"{node.Name} ended with {node.ExitCode} after {took.TotalSeconds:0.0} s");
            }

            node.Start();
            await node.ReadyAsync();
            await screen.ReconnectAsync([.. cluster.Consoles.Select(console => console.Address)]);
        }

        await speaking;
        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        problems.ForEach(tally.Break);
        if (tally.Acked < tally.Said)
        {
            tally.Break($"{tally.Said - tally.Acked} messages were never acknowledged");
        }

        server.Console = cluster.Consoles[1].Address;
        var right = await ScreenChecker.SettleAsync(screen, server, TimeSpan.FromSeconds(5), tally);
        FaultReport.Conclude(
            "rolling restart", seed, tally,
            ("slowestExitSeconds", slowest.TotalSeconds), ("settledSeconds", settled.TotalSeconds), ("screenSeconds", right.TotalSeconds));
    }
}
