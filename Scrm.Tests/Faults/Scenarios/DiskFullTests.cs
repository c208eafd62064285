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
            bool unready;
            await using (await StorePin.TakeAsync(cluster.StorePath))
            {
                await disk.FillAsync();
                var speaking = crowd.SpeakAsync(Each);
                unready = await SaysNoAsync(cluster.Gateways[0], speaking);
                await speaking;
            }

            var refused = crowd.Members.Sum(member => member.Said.Count(said => !said.Acked));
            disk.Free();
            await Task.WhenAll(cluster.Gateways.Select(gateway => gateway.ReadyAsync()));
            await crowd.SpeakAsync(Each);
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            if (!unready)
            {
                tally.Break("a gateway on a full disk always said that it was ready");
            }

            if (refused == 0)
            {
                tally.Break("everything was taken: the fault did not happen");
            }

            FaultReport.Conclude("disk full", seed, tally, ("refusedWhileFull", refused), ("settledSeconds", settled.TotalSeconds));
        }
    }

    // On the very edge a small write may still find room, and then ready is the truth: what counts is that it says no while others fail.
    private static async Task<bool> SaysNoAsync(Node node, Task speaking)
    {
        var saidNo = false;
        while (!speaking.IsCompleted)
        {
            saidNo |= await node.HealthAsync("ready") != 200;
            await Task.Delay(200);
        }

        return saidNo;
    }
}
