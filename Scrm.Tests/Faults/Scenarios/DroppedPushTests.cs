using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Every tenth push to a console is lost on a socket that lives.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class DroppedPushTests(PlatformProcess platform, SharedCluster shared)
{
    private const int Customers = 5;
    private static readonly int Each = FaultScale.PerSeed(30, 200);

    [Fact]
    public async Task Lost_pushes_are_found_and_mended_within_twenty_seconds()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        using var server = await cluster.SignInAsync(2);
        var store = new StoreReader(cluster.StorePath);
        screen.DropEvery = 10;
        foreach (var seed in FaultScale.Seeds)
        {
            var dropped = screen.Dropped;
            var heard = screen.Heard;
            var crowd = await cluster.CrowdAsync($"dropped{seed}", Customers);
            await crowd.SpeakAsync(1);
            foreach (var customer in crowd.Members)
            {
                await screen.OpenAsync(await Scenario.ConversationAsync(store, customer));
            }

            await crowd.SpeakAsync(Each / 2);
            var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
            await DroppedAsync(screen, dropped);
            var mended = await ScreenChecker.SettleAsync(screen, server, TimeSpan.FromSeconds(20), tally);
            FaultReport.Conclude(
                "dropped pushes", seed, tally,
                ("pushes", screen.Heard - heard), ("dropped", screen.Dropped - dropped), ("mendedSeconds", mended.TotalSeconds));
        }
    }

    // On a busy machine a head may bring everything before the pushes come: the fault has not happened before that.
    private static Task DroppedAsync(AgentScreen screen, int before) => Eventually.TrueAsync(
        () => Task.FromResult(screen.Dropped > before), () => "a push is dropped: the fault happens");
}
