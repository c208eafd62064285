using System.Globalization;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Proxies;
using Scrm.Tests.Faults.Screens;
using Scrm.Tests.Storage.Redis;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Processes;

/// <summary>
/// Gateways and consoles as processes on one data directory. The platform reaches the gateways through a router, and they reach it through
/// a fault proxy.
/// </summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const int LastWords = 3000;

    private Cluster(string directory, PlatformAccount account, FaultProxy api, RedisServer? redis) =>
        (Directory, Account, Api, Redis) = (directory, account, api, redis);

    public string Directory { get; }

    public string StorePath => Path.Combine(Directory, ISharedStoreWindow.Chosen is null ? "scrm.db" : ISharedStoreWindow.Copy);

    public PlatformAccount Account { get; }

    public FaultProxy Api { get; }

    public RedisServer? Redis { get; }

    public PlatformRouter Router { get; private set; } = null!;

    public IReadOnlyList<Node> Gateways { get; private set; } = [];

    public IReadOnlyList<Node> Consoles { get; private set; } = [];

    private IEnumerable<Node> All => [.. Gateways, .. Consoles];

    public static async Task<Cluster> StartAsync(PlatformProcess platform, ClusterPlan plan, int seed)
    {
        var redis = plan.Redis ? new RedisServer() : null;
        if (redis is not null)
        {
            await redis.StartAsync();
        }

        var directory = plan.Directory ?? HostProcess.NewDataDirectory();
        await (ISharedStoreWindow.Chosen?.EmptyAsync() ?? Task.CompletedTask);
        await StoreSeed.RunAsync(directory);
        var account = new PlatformAccount(platform.Address);
        var cluster = new Cluster(directory, account, new FaultProxy(platform.Address), redis);
        try
        {
            await cluster.StartAsync(plan, seed);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>A crowd whose names no other crowd has.</summary>
    public async Task<Crowd> CrowdAsync(string name, int size)
    {
        var crowd = new Crowd(Account, name, size);
        await crowd.FollowAsync();
        return crowd;
    }

    public Task<Desk> SignInAsync(int agent, int console = 0) =>
        Desk.SignInAsync(Consoles[console].Address, ClusterSettings.Agent(agent), ClusterSettings.Password);

    /// <summary>How every process is, with the last it said.</summary>
    public IEnumerable<string> Describe() => All.Select(node =>
        $"{node.Name} {(node.IsRunning ? "runs" : $"ended with {node.ExitCode}")}: {node.Output[Math.Max(0, node.Output.Length - LastWords)..]}");

    public Task<Desk> SignInAdminAsync(int console = 0) => Desk.SignInAsync(Consoles[console].Address, "admin", ClusterSettings.Password);

    /// <summary>Takes every fault away and brings back who is not there.</summary>
    public async Task CalmAsync()
    {
        await Account.NoFaultsAsync();
        Api.Mode = ProxyMode.Pass;
        Router.Repeats = 0;
        foreach (var node in All)
        {
            await node.SuperviseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(All.Select(node => node.DisposeAsync().AsTask()));
        if (Router is not null)
        {
            await Router.DisposeAsync();
        }

        await Api.DisposeAsync();
        Account.Dispose();
        if (Redis is not null)
        {
            await Redis.DisposeAsync();
        }
    }

    private async Task StartAsync(ClusterPlan plan, int seed)
    {
        Gateways = [.. Enumerable.Range(1, plan.Gateways).Select(n => Node(plan, "bot", n, plan.GatewayLimit))];
        Consoles = [.. Enumerable.Range(1, plan.Consoles).Select(n => Node(plan, "console", n, null))];
        foreach (var node in All)
        {
            node.Start();
        }

        await Task.WhenAll(All.Select(node => node.ReadyAsync()));
        Router = await PlatformRouter.StartAsync([.. Gateways.Select(gateway => gateway.Address)], seed);
        await Account.RegisterAsync(new Uri(Router.Address, $"/channels/wechat/{ClusterSettings.Inbox}"));
    }

    private Node Node(ClusterPlan plan, string role, int number, string? limit) => new(
        string.Create(CultureInfo.InvariantCulture, $"{role} {number}"),
        Directory,
        ClusterSettings.Of(plan, role, Account, Api.Address, Redis?.ConnectionString),
        limit);
}
