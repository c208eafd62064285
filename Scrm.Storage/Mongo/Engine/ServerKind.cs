using MongoDB.Bson;
using MongoDB.Driver;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>What the server is, by its own word.</summary>
/// <param name="HasTransactions">A replica set, or a cluster behind mongos.</param>
/// <param name="IsCluster">Behind mongos: collections are spread.</param>
internal sealed record ServerKind(bool HasTransactions, bool IsCluster)
{
    /// <summary>Asks it.</summary>
    public static async Task<ServerKind> AskAsync(IMongoClient client, CancellationToken cancellationToken)
    {
        var hello = await client.GetDatabase("admin").RunCommandAsync<BsonDocument>(new BsonDocument("hello", 1), cancellationToken: cancellationToken);
        return Of(hello);
    }

    /// <summary>Reads its answer.</summary>
    public static ServerKind Of(BsonDocument hello)
    {
        var cluster = hello.Text("msg") == "isdbgrid";
        return new ServerKind(cluster || hello.Contains("setName"), cluster);
    }

    /// <summary>Refuses to mix regions on a cluster.</summary>
    /// <exception cref="ZonesRefusedException">There are regions, and nothing says on which shards.</exception>
    public void CheckZones(bool hasRegions, bool hasZones)
    {
        if (IsCluster && hasRegions && !hasZones)
        {
            throw new ZonesRefusedException(
                "配置了地区（Scrm:Regions），但没有写每个地区的数据放在哪些分片上：请为每个地区设置 Scrm:Mongo:Zones:<地区>=分片1,分片2。",
                "There are regions (Scrm:Regions), but nothing says which shards hold them: set Scrm:Mongo:Zones:<region>=shard1,shard2 for each.");
        }
    }

    /// <summary>Refuses a server that cannot write a turn whole.</summary>
    /// <exception cref="InvalidOperationException">It has no transactions and nobody allowed that.</exception>
    public void Check(bool allowWithoutTransactions)
    {
        if (!HasTransactions && !allowWithoutTransactions)
        {
            throw new InvalidOperationException(
                "这台 MongoDB 不支持事务：请使用副本集（单节点也可以）或分片集群；仅开发时可设 Scrm:Mongo:AllowWithoutTransactions=true。"
                + " / This MongoDB server has no transactions: use a replica set (one node will do) or a sharded cluster;"
                + " for development only, set Scrm:Mongo:AllowWithoutTransactions=true.");
        }
    }
}
