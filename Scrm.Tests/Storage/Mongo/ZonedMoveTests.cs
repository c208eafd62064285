using System.Text.RegularExpressions;
using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Moving;
using Scrm.Storage.Moving;
using Scrm.Tests.Doubles;
using Scrm.Tests.Storage.Moving;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>A move keeps ids, so everything arrives in its zone.</summary>
[Collection(MongoServer.Name)]
public sealed partial class ZonedMoveTests : IDisposable
{
    private readonly EmbeddedFiles _files = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_from_the_embedded_store_lies_in_the_zones_of_its_ids_and_comes_back_the_same()
    {
        var settings = await ZonedDatabases.EmptyAsync();
        await using (var first = await _files.FilledAsync("first", _clock.GetUtcNow(), InRegions))
        {
            await using var shared = await SharedAsync(settings);
            Assert.Empty((await new Move(first, shared, _clock, _ => { }).RunAsync(Token)).Wrong);
        }

        List<string> found = [];
        using (MongoStore store = new(settings, Plans.All))
        {
            foreach (var plan in Plans.All)
            {
                var rows = await store.Database.GetCollection<BsonDocument>(plan.Name).Find(new BsonDocument()).ToListAsync(Token);
                Assert.Subset(Expected(plan), rows.Select(row => row.Text(Zones.Field)).ToHashSet());
                foreach (var row in rows.Where(row => plan.Zone.Carriers.Count > 0 && RegionIn(row) is not null))
                {
                    Assert.Equal(RegionIn(row), row.Text(Zones.Field));
                    found.Add(RegionIn(row)!);
                }
            }
        }

        Assert.Equal(["cn", "eu"], found.Distinct().Order());
        await using (var shared = await SharedAsync(settings))
        {
            await using var second = await _files.EmptyAsync("second");
            Assert.Empty((await new Move(shared, second, _clock, _ => { }).RunAsync(Token)).Wrong);
        }

        Assert.Equal(StoreRows.Of(_files["first"], numbered: false), StoreRows.Of(_files["second"], numbered: false));
    }

    public void Dispose() => _files.Dispose();

    // Nothing of a person lies nowhere; a campaign's link is nobody's.
    private static HashSet<string?> Expected(CollectionPlan plan) => plan.Zone.Carriers.Count == 0 ? [null]
        : plan.Name == "link_clicks" ? ["cn", ""]
        : ["cn", "eu"];

    // The region that an identity begins with.
    private static string? RegionIn(BsonDocument row) => row["_id"] is BsonString id && id.Value.Split('-') is ["cn" or "eu", ..] parts ? parts[0] : null;

    private static string InRegions(string record) => Ids().Replace(record, found => $"\"{(found.Value == "\"p2\"" ? "eu" : "cn")}-{found.Value[1..]}");

    private static async Task<MongoMoving> SharedAsync(MongoSettings settings)
    {
        var store = new MongoMoving(new MongoStore(settings, Plans.All));
        await store.OpenAsync(Token);
        return store;
    }

    [GeneratedRegex("\"(p1|p2|p9|c1|c2|i1|m1|m2|w1|v1|d1|h1|ab12)\"")]
    private static partial Regex Ids();
}
