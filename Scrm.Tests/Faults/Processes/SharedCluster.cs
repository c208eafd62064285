namespace Scrm.Tests.Faults.Processes;

/// <summary>A cluster that the scenarios of one class share, one after another; the first that needs it starts it.</summary>
public sealed class SharedCluster(PlatformProcess platform) : IAsyncDisposable
{
    private Cluster? _cluster;

    internal async Task<Cluster> StartedAsync(ClusterPlan plan) => _cluster ??= await Cluster.StartAsync(platform, plan, FaultScale.Seeds[0]);

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;
}
