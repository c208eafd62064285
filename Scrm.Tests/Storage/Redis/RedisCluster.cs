using System.Globalization;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Redis;

/// <summary>A real cluster: three primaries with a replica each.</summary>
internal sealed class RedisCluster : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-redis-cluster-");
    private readonly List<RedisServer> _servers;

    /// <param name="patience">Milliseconds without a word after which a node is taken for lost.</param>
    public RedisCluster(int patience) => _servers = [.. Enumerable.Range(0, 6).Select(n => new RedisServer(
        "--save", "", "--appendonly", "no", "--cluster-enabled", "yes", "--dir", _folder.FullName,
        "--cluster-config-file", string.Create(CultureInfo.InvariantCulture, $"nodes{n}.conf"),
        "--cluster-port", FreePorts.Take().ToString(CultureInfo.InvariantCulture),
        "--cluster-node-timeout", patience.ToString(CultureInfo.InvariantCulture)))];

    public string ConnectionString => string.Join(',', _servers.Select(server => server.Address)) + ",connectTimeout=1000";

    public async Task StartAsync()
    {
        await Task.WhenAll(_servers.Select(server => server.StartAsync()));
        await RedisCli.RunAsync(["--cluster", "create", .. _servers.Select(server => server.Address), "--cluster-replicas", "1", "--cluster-yes"]);
        foreach (var server in _servers)
        {
            while (!await IsReadyAsync(server))
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Kills the primary that holds a key; who it was.</summary>
    public async Task<RedisServer> KillPrimaryOfAsync(string key)
    {
        var said = await RedisCli.AskAsync(_servers[0].Port, "TYPE", key);
        var owner = said.Contains("MOVED", StringComparison.Ordinal)
            ? _servers.Single(server => said.TrimEnd().EndsWith(server.Address, StringComparison.Ordinal))
            : _servers[0];
        await owner.KillAsync();
        return owner;
    }

    /// <summary>Kills the node at which most of a channel's listeners are; which it was.</summary>
    public async Task<RedisServer> KillHearerOfAsync(string channel)
    {
        var listeners = new Dictionary<RedisServer, int>();
        foreach (var server in _servers)
        {
            var said = (await RedisCli.AskAsync(server.Port, "PUBSUB", "NUMSUB", channel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            listeners[server] = int.Parse(said[^1], CultureInfo.InvariantCulture);
        }

        var hearer = listeners.MaxBy(server => server.Value).Key;
        await hearer.KillAsync();
        return hearer;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_servers.Select(server => server.DisposeAsync().AsTask()));
        _folder.Delete(recursive: true);
    }

    /// <summary>All slots served and, at a replica, its primary heard.</summary>
    private static async Task<bool> IsReadyAsync(RedisServer server)
    {
        var state = await RedisCli.AskAsync(server.Port, "CLUSTER", "INFO");
        var nodes = (await RedisCli.AskAsync(server.Port, "CLUSTER", "NODES")).Split('\n');
        var replication = await RedisCli.AskAsync(server.Port, "INFO", "replication");
        return state.Contains("cluster_state:ok", StringComparison.Ordinal)
            && nodes.Count(node => node.Contains("slave", StringComparison.Ordinal)) == 3
            && (replication.Contains("connected_slaves:1", StringComparison.Ordinal) || replication.Contains("master_link_status:up", StringComparison.Ordinal));
    }
}
