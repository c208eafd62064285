using System.Text.RegularExpressions;
using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Moving;
using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Doubles;
using Scrm.Tests.Storage.Moving;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>A move keeps ids, so everything arrives in its zone.</summary>
[Collection(MongoServer.Name)]
public sealed partial class ZonedMoveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-zoned-move-").FullName;
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_from_the_embedded_store_lies_in_the_zones_of_its_ids_and_comes_back_the_same()
    {
        var settings = await ZonedDatabases.EmptyAsync();
        await using (var first = await FileAsync("first"))
        {
            foreach (var kind in Kinds.All)
            {
                await first.WriteAsync(
                    kind, [.. SampleRecords.Of(kind).Select(record => Canonical.Of(InRegions(record)))],
                    new MoveMark("here", "1", kind, null, new Dictionary<string, string>()) { FinishedAt = _clock.GetUtcNow() }, Token);
            }

            await using var shared = await SharedAsync(settings);
            Assert.Empty((await new Move(first, shared, _clock, _ => { }).RunAsync(Token)).Wrong);
        }

        using (MongoStore store = new(settings, Plans.All))
        {
            foreach (var plan in Plans.All)
            {
                var rows = await store.Database.GetCollection<BsonDocument>(plan.Name).Find(new BsonDocument()).ToListAsync(Token);
                Assert.Subset(Expected(plan), rows.Select(row => row.Text(Zones.Field)).ToHashSet());
            }
        }

        await using (var shared = await SharedAsync(settings))
        {
            await using var second = await FileAsync("second");
            Assert.Empty((await new Move(shared, second, _clock, _ => { }).RunAsync(Token)).Wrong);
        }

        Assert.Equal(StoreRows.Of(Path.Combine(_folder, "first.db"), numbered: false), StoreRows.Of(Path.Combine(_folder, "second.db"), numbered: false));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Nothing of a person lies nowhere; a campaign's link is nobody's.
    private static HashSet<string?> Expected(CollectionPlan plan) => plan.Zone.Carriers.Count == 0 ? [null]
        : plan.Name == "link_clicks" ? ["cn", ""]
        : ["cn", "eu"];

    private static string InRegions(string record) => Ids().Replace(record, found => $"\"{(found.Value == "\"p2\"" ? "eu" : "cn")}-{found.Value[1..]}");

    private static async Task<MongoMoving> SharedAsync(MongoSettings settings)
    {
        var store = new MongoMoving(new MongoStore(settings, Plans.All));
        await store.OpenAsync(Token);
        return store;
    }

    private async Task<SqliteMoving> FileAsync(string name)
    {
        var store = new SqliteMoving(new SqliteSettings(Path.Combine(_folder, name + ".db")));
        await store.CreateAsync(Token);
        return store;
    }

    [GeneratedRegex("\"(p1|p2|p9|c1|c2|i1|m1|m2|w1|v1|d1|h1|ab12)\"")]
    private static partial Regex Ids();
}
