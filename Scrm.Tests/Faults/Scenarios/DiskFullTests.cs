using Scrm.Tests.Faults.Processes;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>The disk is full under load: store and spool both. Nothing is acknowledged that is not kept.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class DiskFullTests(PlatformProcess platform)
{
    private static readonly int Customers = FaultScale.Of(6, 12);
    private static readonly int Each = FaultScale.Of(3, 20);

    [Fact]
    public async Task On_a_full_disk_nothing_is_acknowledged_that_is_not_kept()
    {
        var seed = FaultScale.Seeds[0];
        await using var disk = await SmallDisk.TryMountAsync(HostProcess.NewDataDirectory(), 64);
        Assert.SkipWhen(disk is null, "This user may not mount a small file system: the run with a full disk is left out.");
        var cluster = await Cluster.StartAsync(platform, new ClusterPlan { Directory = disk.Path }, seed);
        await using (cluster)
        {
            var crowd = await cluster.CrowdAsync($"full{seed}", Customers);
            await crowd.SpeakAsync(Each);
            int? full;
            await using (await StorePin.TakeAsync(cluster.StorePath))
            {
                await disk.FillAsync();
                await crowd.SpeakAsync(Each);
                full = await cluster.Gateways[0].HealthAsync("ready");
            }

            var refused = crowd.Members.Sum(member => member.Said.Count(said => !said.Acked));
            disk.Free();
            await Task.WhenAll(cluster.Gateways.Select(gateway => gateway.ReadyAsync()));
            await crowd.SpeakAsync(Each);
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (full == 200)
            {
                tally.Break("a gateway on a full disk says that it is ready");
            }

            if (refused == 0)
            {
                tally.Break("everything was taken: the fault did not happen");
            }

            FaultReport.Conclude("disk full", seed, tally, ("refusedWhileFull", refused), ("settledSeconds", settled.TotalSeconds));
        }
    }
}
