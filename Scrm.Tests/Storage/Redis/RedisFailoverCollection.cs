namespace Scrm.Tests.Storage.Redis;

/// <summary>Failovers run alone: what they measure needs the machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RedisFailoverCollection
{
    public const string Name = "redis failover";
}
