namespace Scrm.Tests.Storage.Redis;

/// <summary>A cluster and a watched primary, each started when first asked for and shared by the tests that break nothing.</summary>
public sealed class RedisPlaces : IAsyncDisposable
{
    // Nobody is to be taken for lost here, however long this machine stands still.
    private const int Patience = 60_000;
    private readonly SemaphoreSlim _gate = new(1);
    private RedisCluster? _cluster;
    private RedisSentinels? _sentinels;
    private int _tests;

    /// <summary>A beginning of names that no other test has.</summary>
    public string NewPrefix() => $"test{Interlocked.Increment(ref _tests)}:";

    /// <summary>The connection string of a cluster.</summary>
    public async Task<string> ClusterAsync()
    {
        await _gate.WaitAsync();
        try
        {
            if (_cluster is null)
            {
                var cluster = new RedisCluster(Patience);
                await StartAsync(cluster, cluster.StartAsync);
                _cluster = cluster;
            }

            return _cluster.ConnectionString;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The connection string that names sentinels.</summary>
    public async Task<string> SentinelsAsync()
    {
        await _gate.WaitAsync();
        try
        {
            if (_sentinels is null)
            {
                var sentinels = new RedisSentinels(Patience);
                await StartAsync(sentinels, sentinels.StartAsync);
                _sentinels = sentinels;
            }

            return _sentinels.ConnectionString;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_cluster?.DisposeAsync() ?? default);
        await (_sentinels?.DisposeAsync() ?? default);
        _gate.Dispose();
    }

    private static async Task StartAsync(IAsyncDisposable place, Func<Task> start)
    {
        try
        {
            await start();
        }
        catch
        {
            await place.DisposeAsync();
            throw;
        }
    }
}
