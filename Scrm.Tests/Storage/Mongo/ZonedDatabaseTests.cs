using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Storage;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Settings of zones that do not fit are refused in plain words.</summary>
public sealed class ZonedDatabaseTests
{
    private static readonly BsonDocument Before = new("version", 2);

    [Fact]
    public void A_database_keeps_the_zones_it_was_made_with_and_takes_more_behind_them()
    {
        ZonedDatabase.Check(null, Of("cn"));
        ZonedDatabase.Check(Before, Zones.Off);
        ZonedDatabase.Check(ZonedDatabase.Mark(Of("cn")), Of("cn"));
        ZonedDatabase.Check(ZonedDatabase.Mark(Of("cn")), Of("cn", "eu"));
        Assert.Empty(ZonedDatabase.Mark(Zones.Off));
    }

    [Fact]
    public void A_database_without_zones_gets_none_and_one_with_zones_loses_none()
    {
        Assert.Contains("export", Refused(Before, Of("cn")), StringComparison.Ordinal);
        Assert.Contains("cn, eu", Refused(ZonedDatabase.Mark(Of("cn", "eu")), Of("eu", "cn")), StringComparison.Ordinal);
        Assert.Contains("cn", Refused(ZonedDatabase.Mark(Of("cn")), Zones.Off), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_that_is_spread_by_another_key_is_refused()
    {
        var old = BsonDocument.Parse("{ _id: 'scrm.contacts', key: { _id: 'hashed' } }");
        Assert.Throws<ZonesRefusedException>(() => ZonedDatabase.IsSpread(ContactRows.Plan, old, Of("cn")));
        Assert.True(ZonedDatabase.IsSpread(ContactRows.Plan, old, Zones.Off));
        Assert.True(ZonedDatabase.IsSpread(ContactRows.Plan, new BsonDocument("key", Sharding.KeyOf(ContactRows.Plan, Of("cn"))), Of("cn")));
        Assert.False(ZonedDatabase.IsSpread(ContactRows.Plan, null, Of("cn")));
    }

    [Fact]
    public void Every_region_has_a_zone_and_every_zone_is_a_regions()
    {
        Assert.False(ZoneSettings.Read(Options(["cn"], [])).AreOn);
        var read = ZoneSettings.Read(Options(["cn", "eu"], new() { ["eu"] = "s3, s4", ["cn"] = "" }));
        Assert.Equal(["cn", "eu"], read.All.Select(zone => zone.Region));
        Assert.Equal([[], ["s3", "s4"]], read.All.Select(zone => zone.Shards));
        Assert.Contains("eu", Assert.Throws<ZonesRefusedException>(() => ZoneSettings.Read(Options(["cn", "eu"], new() { ["cn"] = "s1" }))).Message, StringComparison.Ordinal);
        Assert.Contains("us", Assert.Throws<ZonesRefusedException>(() => ZoneSettings.Read(Options(["cn"], new() { ["cn"] = "s1", ["us"] = "s2" }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_cluster_regions_without_zones_are_refused()
    {
        ServerKind cluster = new(true, true);
        Assert.Throws<ZonesRefusedException>(() => cluster.CheckZones(hasRegions: true, hasZones: false));
        cluster.CheckZones(hasRegions: true, hasZones: true);
        cluster.CheckZones(hasRegions: false, hasZones: false);
        new ServerKind(true, false).CheckZones(hasRegions: true, hasZones: false);
    }

    private static Zones Of(params string[] regions) => Zones.Of([.. regions.Select(region => new Zone(region, []))], new Regions(regions));

    private static string Refused(BsonDocument stored, Zones zones) => Assert.Throws<ZonesRefusedException>(() => ZonedDatabase.Check(stored, zones)).Message;

    private static StorageOptions Options(List<string> regions, Dictionary<string, string?> zones)
    {
        StorageOptions options = new() { Regions = regions };
        options.Mongo.Zones = zones;
        return options;
    }
}
