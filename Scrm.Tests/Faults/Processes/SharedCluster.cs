using Scrm.Tests.Faults.Checks;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Two gateways and two consoles that most scenarios share one after another: what one leaves in disorder the next does not get.</summary>
public sealed class SharedCluster : IAsyncDisposable
{
    private static readonly ClusterPlan Plan = new() { Consoles = 2, Agents = 6 };
    private Cluster? _cluster;

    internal async Task<Cluster> StartedAsync(PlatformProcess platform)
    {
        if (_cluster is { } last && !await IsInOrderAsync(last))
        {
            _cluster = null;
            await last.DisposeAsync();
        }

        return _cluster ??= await Cluster.StartAsync(platform, Plan, FaultScale.Seeds[0]);
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Nothing is pending, and every process runs or comes back.</summary>
    private static async Task<bool> IsInOrderAsync(Cluster cluster)
    {
        if (await Settling.PendingAsync(new StoreReader(cluster.StorePath)) > 0)
        {
            return false;
        }

        await cluster.CalmAsync();
        return true;
    }
}
