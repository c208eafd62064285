namespace Scrm.Tests.Faults.Processes;

/// <summary>A cluster of a plan of its own that the scenarios of one class share; the first that needs it starts it.</summary>
public sealed class ClassCluster(PlatformProcess platform) : IAsyncDisposable
{
    private Cluster? _cluster;

    internal async Task<Cluster> StartedAsync(ClusterPlan plan) => _cluster ??= await Cluster.StartAsync(platform, plan, FaultScale.Seeds[0]);

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;
}
