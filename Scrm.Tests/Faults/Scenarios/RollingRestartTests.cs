using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Every process is asked to end and started again, one after another, under load.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RollingRestartTests(PlatformProcess platform, SharedCluster shared)
{
    private const int Agents = 6;
    private static readonly int Customers = FaultScale.Of(8, 20);
    private static readonly int Each = FaultScale.Of(10, 60);

    [Fact]
    public async Task Nobody_notices_a_rolling_restart()
    {
        var seed = FaultScale.Seeds[0];
        var cluster = await shared.StartedAsync(platform);
        var screens = await Task.WhenAll(Enumerable.Range(1, Agents).Select(n => SitAsync(cluster, n)));
        using var server = await cluster.SignInAsync(Agents, 1);
        var crowd = await cluster.CrowdAsync($"roll{seed}", Customers);
        await crowd.SpeakAsync(1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var customer in crowd.Members)
        {
            await screens[0].OpenAsync(await Scenario.ConversationAsync(store, customer));
        }

        var speaking = crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(150));
        var (problems, slowest) = await RestartAsync(cluster);
        await speaking;
        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        problems.ForEach(tally.Break);
        if (tally.Acked < tally.Said)
        {
            tally.Break($"{tally.Said - tally.Acked} messages were never acknowledged");
        }

        // Half of them sat at each console: those of the first moved twice, to the second and back.
        var (moved, cut) = (screens.Sum(screen => screen.Moved), screens.Sum(screen => screen.Cut));
        if (cut > 0 || moved != Agents * 3 / 2)
        {
            tally.Break($"{moved} times a console moved because it was told to, {cut} times its line was cut");
        }

        server.Console = cluster.Consoles[0].Address;
        var right = await ScreenChecker.SettleAsync(screens[0], server, TimeSpan.FromSeconds(5), tally);
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }

        FaultReport.Conclude(
            "rolling restart", seed, tally,
            ("consolesMoved", moved), ("consolesCut", cut),
            ("slowestExitSeconds", slowest.TotalSeconds), ("settledSeconds", settled.TotalSeconds), ("screenSeconds", right.TotalSeconds));
    }

    private static async Task<(List<string> Problems, TimeSpan Slowest)> RestartAsync(Cluster cluster)
    {
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
            if (cluster.Consoles.Contains(node))
            {
                await VisitAsync(node.Address);
            }
        }

        return (problems, slowest);
    }

    // Who is told to move has two seconds to be heard elsewhere: what a process does slowly the first time is not what is looked at here.
    private static async Task VisitAsync(Uri console)
    {
        await using var visitor = new AgentScreen(await Desk.SignInAsync(console, "admin", ClusterSettings.Password));
        await visitor.ConnectAsync(console);
    }

    private static async Task<AgentScreen> SitAsync(Cluster cluster, int agent)
    {
        var screen = await Scenario.ScreenAsync(cluster, agent, (agent - 1) % 2);
        screen.Elsewhere = () => ReadyAsync(cluster);
        return screen;
    }

    private static async Task<Uri> ReadyAsync(Cluster cluster)
    {
        foreach (var console in cluster.Consoles)
        {
            if (await console.HealthAsync("ready") == 200)
            {
                return console.Address;
            }
        }

        throw new InvalidOperationException("No console is ready.");
    }
}
