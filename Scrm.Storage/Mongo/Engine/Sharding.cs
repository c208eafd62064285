using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>The commands that spread collections over a cluster, each region's documents over the shards of its zone. Pure.</summary>
internal static class Sharding
{
    // Sorts behind a region's word and before every other word that begins with it.
    private const string JustBehind = "-";

    /// <summary>Puts the shards of the zones into them. May be said again.</summary>
    public static IEnumerable<BsonDocument> Shards(Zones zones) =>
        from zone in zones.All
        from shard in zone.Shards
        select new BsonDocument { { "addShardToZone", shard }, { "zone", zone.Region } };

    /// <summary>The ranges of the zones in one collection. May be said again, and are said before it is spread: its chunks are then made where they belong.</summary>
    public static IEnumerable<BsonDocument> Ranges(CollectionPlan plan, string database, Zones zones) => !zones.Has(plan)
        ? []
        : zones.All.Select(zone => new BsonDocument
        {
            // With both ends of one prefix the server refuses to split beforehand (31390): the range ends before the next word begins.
            { "updateZoneKeyRange", $"{database}.{plan.Name}" },
            { "min", new BsonDocument { { Zones.Field, zone.Region }, { zones.KeyOf(plan)!, BsonMinKey.Value } } },
            { "max", new BsonDocument { { Zones.Field, zone.Region + JustBehind }, { zones.KeyOf(plan)!, BsonMinKey.Value } } },
            { "zone", zone.Region },
        });

    /// <summary>Spreads one collection; none: it is not spread.</summary>
    public static IEnumerable<BsonDocument> Spread(CollectionPlan plan, string database, Zones zones) => KeyOf(plan, zones) is not { } key
        ? []
        :
        [
            new BsonDocument { { "shardCollection", $"{database}.{plan.Name}" }, { "key", key } }.Add("presplitHashedZones", true, zones.Has(plan) && plan.IsHashed),
        ];

    /// <summary>The shard key; null: it is not spread.</summary>
    public static BsonDocument? KeyOf(CollectionPlan plan, Zones zones)
    {
        BsonValue kind = plan.IsHashed ? "hashed" : 1;
        return zones.KeyOf(plan) is not { } key ? null
            : zones.Has(plan) ? new BsonDocument { { Zones.Field, 1 }, { key, kind } } : new BsonDocument(key, kind);
    }
}
