using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>A database is made with its zones, or without for good: documents that lie there would be where no question looks for them. Pure.</summary>
internal static class ZonedDatabase
{
    private const string Zoned = "zones";

    private const string Move = "请新建一个数据库（Scrm:Mongo:Database），用 export 和 import 把数据搬过去。";
    private const string MoveToo = "Take a new database (Scrm:Mongo:Database) and move the data there with export and import.";

    /// <summary>What is written of the zones beside the number of the last migration.</summary>
    public static BsonDocument Mark(Zones zones) => zones.AreOn ? new BsonDocument(Zoned, new BsonArray(zones.All.Select(zone => zone.Region))) : [];

    /// <summary>Refuses zones that are not the database's; new ones may follow on those it has.</summary>
    /// <param name="stored">What is written in the database; null: it is new.</param>
    /// <param name="zones">What the settings say.</param>
    /// <exception cref="ZonesRefusedException">It has others, or none.</exception>
    public static void Check(BsonDocument? stored, Zones zones)
    {
        if (stored is null)
        {
            return;
        }

        var had = stored.TryGetValue(Zoned, out var names) ? names.AsBsonArray.Select(name => name.AsString).ToList() : [];
        if (had.Count == 0 && zones.AreOn)
        {
            throw new ZonesRefusedException(
                "这个数据库建立时没有分区（Scrm:Mongo:Zones），不能事后再分。" + Move,
                "This database was made without zones (Scrm:Mongo:Zones) and cannot get them. " + MoveToo);
        }

        if (!had.SequenceEqual(zones.All.Select(zone => zone.Region).Take(had.Count)))
        {
            throw new ZonesRefusedException(
                $"这个数据库的地区依次是 {string.Join('、', had)}：它们必须按这个顺序排在 Scrm:Regions 最前面（新的加在后面），并且都在 Scrm:Mongo:Zones 里。",
                $"This database has the regions {string.Join(", ", had)}: they must come first in Scrm:Regions, in this order (new ones behind them), and stand in Scrm:Mongo:Zones.");
        }
    }

    /// <summary>True: the cluster has spread the collection already, as it is to be.</summary>
    /// <param name="plan">The collection.</param>
    /// <param name="stored">What the cluster knows of it (<c>config.collections</c>), or null.</param>
    /// <param name="zones">Where regions lie.</param>
    /// <exception cref="ZonesRefusedException">It is spread by another key, where zones need theirs.</exception>
    public static bool IsSpread(CollectionPlan plan, BsonDocument? stored, Zones zones)
    {
        if (stored is null || !stored.TryGetValue("key", out var key))
        {
            return false;
        }

        return zones.Has(plan) && key != Sharding.KeyOf(plan, zones)
            ? throw new ZonesRefusedException(
                $"集合 {plan.Name} 已按另一个分片键分片：{key.ToJson()}。" + Move,
                $"The collection {plan.Name} is sharded by another key: {key.ToJson()}. " + MoveToo)
            : true;
    }
}
