namespace Scrm.Tests.Storage.Redis;

public sealed class RedisClusterEventBusTests(RedisPlaces places) : PlacedEventBusTests(places, places.ClusterAsync);
