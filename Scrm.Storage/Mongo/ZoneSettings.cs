using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo;

/// <summary>Reads which region lies on which shards. Pure.</summary>
internal static class ZoneSettings
{
    /// <summary>The zones of all regions; none when the settings name none.</summary>
    /// <exception cref="ZonesRefusedException">A region without a zone, or a zone of no region.</exception>
    public static Zones Read(StorageOptions options)
    {
        var (regions, said) = (new Regions(options.Regions), options.Mongo.Zones);
        if (said.Count == 0)
        {
            return Zones.Off;
        }

        var without = regions.All.Where(region => !said.ContainsKey(region)).ToList();
        if (without.Count > 0)
        {
            throw new ZonesRefusedException(
                $"地区 {string.Join('、', without)} 没有分区：请设置 Scrm:Mongo:Zones:<地区>=分片1,分片2。",
                $"The regions {string.Join(", ", without)} have no zone: set Scrm:Mongo:Zones:<region>=shard1,shard2.");
        }

        var unknown = said.Keys.Where(region => !regions.All.Contains(region)).ToList();
        return unknown.Count > 0
            ? throw new ZonesRefusedException(
                $"Scrm:Mongo:Zones 里的 {string.Join('、', unknown)} 不在 Scrm:Regions 里。",
                $"{string.Join(", ", unknown)} of Scrm:Mongo:Zones is not in Scrm:Regions.")
            : Zones.Of([.. regions.All.Select(region => new Zone(region, Shards(said[region])))], regions);
    }

    private static string[] Shards(string? said) =>
        (said ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
