using MongoDB.Bson;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>The very commands that a cluster is told.</summary>
public sealed class ShardingTests
{
    private static readonly Zones On = Zones.Of([new("cn", ["s1", "s2"]), new("eu", ["s3"])], new Core.Foundation.Regions(["cn", "eu"]));

    [Fact]
    public void Shards_are_put_into_the_zones_of_their_regions() => Assert.Equal(
        [
            BsonDocument.Parse("{ addShardToZone: 's1', zone: 'cn' }"),
            BsonDocument.Parse("{ addShardToZone: 's2', zone: 'cn' }"),
            BsonDocument.Parse("{ addShardToZone: 's3', zone: 'eu' }"),
        ],
        Sharding.Shards(On));

    [Fact]
    public void A_zoned_collection_gets_its_ranges_before_it_is_split_where_they_lie()
    {
        var commands = Sharding.Ranges(ContactRows.Plan, "scrm", On).Concat(Sharding.Spread(ContactRows.Plan, "scrm", On));
        Assert.Equal(
            [
                Range("scrm.contacts", "cn", "_id"),
                Range("scrm.contacts", "eu", "_id"),
                BsonDocument.Parse("{ shardCollection: 'scrm.contacts', key: { zone: 1, _id: 'hashed' }, presplitHashedZones: true }"),
            ],
            commands);
    }

    [Fact]
    public void What_is_not_hashed_is_not_split_beforehand_and_the_outbox_is_spread_only_where_there_are_zones()
    {
        Assert.Equal([BsonDocument.Parse("{ shardCollection: 'scrm.receipts', key: { zone: 1, place: 1 } }")], Sharding.Spread(ReceiptRows.Plan, "scrm", On));
        Assert.Equal([BsonDocument.Parse("{ shardCollection: 'scrm.outbox', key: { zone: 1, conversation: 1 } }")], Sharding.Spread(OutboxRows.Plan, "scrm", On));
        Assert.Empty(Sharding.Spread(OutboxRows.Plan, "scrm", Zones.Off));
    }

    [Fact]
    public void Without_zones_it_is_as_ever()
    {
        Assert.Empty(Plans.All.SelectMany(plan => Sharding.Ranges(plan, "scrm", Zones.Off)));
        Assert.Equal([BsonDocument.Parse("{ shardCollection: 'scrm.contacts', key: { _id: 'hashed' } }")], Sharding.Spread(ContactRows.Plan, "scrm", Zones.Off));
        Assert.Equal(
            Plans.All.Where(plan => plan.ShardKey is not null).Select(plan => "scrm." + plan.Name),
            Plans.All.SelectMany(plan => Sharding.Spread(plan, "scrm", Zones.Off)).Select(command => command[0].AsString));
    }

    [Fact]
    public void What_is_unique_begins_with_the_shard_key()
    {
        foreach (var plan in Plans.All)
        {
            var key = Sharding.KeyOf(plan, On)?.Names.ToList();
            Assert.All(
                plan.IndexesIn(On).Where(index => index.Unique && key is not null),
                index => Assert.Equal(key!, index.Keys.Split(' ').Take(key!.Count)));
        }
    }

    [Fact]
    public void The_ranges_of_two_words_of_which_one_begins_like_the_other_do_not_meet()
    {
        var words = Zones.Of([new("cn", []), new("cn1", [])], new Core.Foundation.Regions(["cn", "cn1"]));
        var ranges = Sharding.Ranges(ContactRows.Plan, "scrm", words).ToList();
        Assert.True(string.CompareOrdinal(ranges[0]["max"]["zone"].AsString, ranges[1]["min"]["zone"].AsString) < 0);
    }

    private static BsonDocument Range(string name, string zone, string key) => new()
    {
        { "updateZoneKeyRange", name },
        { "min", new BsonDocument { { "zone", zone }, { key, BsonMinKey.Value } } },
        { "max", new BsonDocument { { "zone", zone + "-" }, { key, BsonMinKey.Value } } },
        { "zone", zone },
    };
}
