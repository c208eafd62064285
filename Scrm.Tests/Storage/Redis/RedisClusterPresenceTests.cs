namespace Scrm.Tests.Storage.Redis;

/// <summary>A cluster has database 0 only: another number in the connection string harms nothing.</summary>
public sealed class RedisClusterPresenceTests(RedisPlaces places)
    : PlacedPresenceTests(places, async () => await places.ClusterAsync() + ",defaultDatabase=3");
