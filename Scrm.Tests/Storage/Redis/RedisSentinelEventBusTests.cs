namespace Scrm.Tests.Storage.Redis;

public sealed class RedisSentinelEventBusTests(RedisPlaces places) : PlacedEventBusTests(places, places.SentinelsAsync);
