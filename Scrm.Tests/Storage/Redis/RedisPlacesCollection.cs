namespace Scrm.Tests.Storage.Redis;

/// <summary>Tests that share the servers of <see cref="RedisPlaces"/>.</summary>
[CollectionDefinition(Name)]
public sealed class RedisPlacesCollection : ICollectionFixture<RedisPlaces>
{
    public const string Name = "redis places";
}
