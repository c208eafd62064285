using System.Globalization;

namespace Scrm.Tests.Storage.Redis;

/// <summary>A real primary with two replicas, and three sentinels.</summary>
internal sealed class RedisSentinels : IAsyncDisposable
{
    private const string Service = "scrm";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-redis-sentinels-");
    private readonly List<RedisServer> _servers;
    private readonly List<RedisServer> _sentinels;

    /// <param name="patience">Milliseconds without a word after which the primary is taken for lost.</param>
    public RedisSentinels(int patience)
    {
        var primary = new RedisServer();
        var port = primary.Port.ToString(CultureInfo.InvariantCulture);
        _servers = [primary, .. Enumerable.Range(0, 2).Select(_ => new RedisServer("--save", "", "--appendonly", "no", "--replicaof", "127.0.0.1", port))];
        _sentinels = [.. Enumerable.Range(0, 3).Select(n => new RedisServer(Configuration(n, port, patience), "--sentinel"))];
    }

    public string ConnectionString => string.Join(',', _sentinels.Select(sentinel => sentinel.Address)) + ",serviceName=scrm,connectTimeout=1000";

    public RedisServer AnySentinel => _sentinels[0];

    public async Task StartAsync()
    {
        foreach (var server in _servers)
        {
            await server.StartAsync();
        }

        await Task.WhenAll(_sentinels.Select(sentinel => sentinel.StartAsync()));
        foreach (var sentinel in _sentinels)
        {
            while (!await KnowsAllAsync(sentinel))
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Kills the primary; who it was.</summary>
    public async Task<RedisServer> KillPrimaryAsync()
    {
        var said = (await RedisCli.AskAsync(AnySentinel.Port, "SENTINEL", "get-master-addr-by-name", Service)).Split('\n');
        var primary = _servers.Single(server => server.Port.ToString(CultureInfo.InvariantCulture) == said[1].Trim());
        await primary.KillAsync();
        return primary;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_servers.Concat(_sentinels).Select(server => server.DisposeAsync().AsTask()));
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> KnowsAllAsync(RedisServer sentinel)
    {
        var said = (await RedisCli.AskAsync(sentinel.Port, "SENTINEL", "MASTER", Service)).Split('\n').Select(line => line.Trim()).ToList();
        return After("num-slaves") == "2" && After("num-other-sentinels") == "2";

        string After(string name) => said.IndexOf(name) is >= 0 and var at ? said[at + 1] : "";
    }

    private string Configuration(int number, string port, int patience)
    {
        var path = Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"sentinel{number}.conf"));
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"""
            sentinel monitor {Service} 127.0.0.1 {port} 2
            sentinel down-after-milliseconds {Service} {patience}
            sentinel failover-timeout {Service} 10000

            """));
        return path;
    }
}
