namespace Scrm.Tests.Storage.Redis;

public sealed class RedisSentinelPresenceTests(RedisPlaces places) : PlacedPresenceTests(places, places.SentinelsAsync);
