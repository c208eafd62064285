namespace Scrm.Tests.Storage.Redis;

/// <summary>A primary is killed (<c>kill -9</c>) while signals flow: they flow again, and nobody who spoke meanwhile was harmed.</summary>
[Collection(RedisFailoverCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RedisFailoverTests
{
    private const string Prefix = "failover:";

    /// <summary>Milliseconds without a word after which a primary is taken for lost.</summary>
    private const int Patience = 5000;

    [Fact(Timeout = 180_000)]
    public async Task Signals_and_presence_come_back_when_a_cluster_loses_a_primary()
    {
        OnlyInTheLongSet();
        await using var cluster = new RedisCluster(Patience);
        await cluster.StartAsync();
        using var pair = new SignallingPair(cluster.ConnectionString, Prefix);
        await pair.BeginAsync();
        await pair.KillAsync(() => cluster.KillPrimaryOfAsync(pair.Key));
        await pair.EndAsync("cluster, the primary that holds presence");
    }

    [Fact(Timeout = 180_000)]
    public async Task Signals_and_presence_come_back_when_a_cluster_loses_the_node_at_which_we_listen()
    {
        OnlyInTheLongSet();
        await using var cluster = new RedisCluster(Patience);
        await cluster.StartAsync();
        using var pair = new SignallingPair(cluster.ConnectionString, Prefix);
        await pair.BeginAsync();
        await pair.KillAsync(() => cluster.KillHearerOfAsync(pair.Channel));
        await pair.EndAsync("cluster, the node that carries the signals");
    }

    [Fact(Timeout = 180_000)]
    public async Task Signals_and_presence_come_back_when_sentinels_choose_another_primary()
    {
        OnlyInTheLongSet();
        await using var sentinels = new RedisSentinels(Patience);
        await sentinels.StartAsync();
        using var pair = new SignallingPair(sentinels.ConnectionString, Prefix);
        await pair.BeginAsync();
        await pair.KillAsync(sentinels.KillPrimaryAsync);
        await pair.EndAsync("a primary with two replicas, three sentinels");
    }

    private static void OnlyInTheLongSet() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("SCRM_FAULTS") == "long",
        "A killed primary takes a minute to be replaced: this runs in the long set (SCRM_FAULTS=long).");
}
