using System.Globalization;
using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Storage.Availability;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Brings a database to what this program expects: collections with their checks, indexes, shards, and the number of the last migration.</summary>
internal sealed class Schema(IMongoClient client, IMongoDatabase database, IReadOnlyList<CollectionPlan> plans, bool isCluster, Zones zones)
{
    private const string Collection = "schema";

    private string Name => database.DatabaseNamespace.DatabaseName;

    // By number: what a database of an older version needs before it serves. The first is the collections themselves.
    private static readonly IReadOnlyList<Func<IMongoDatabase, CancellationToken, Task>> Migrations = [(_, _) => Task.CompletedTask, ThreadsByIdentity.RunAsync];

    /// <summary>Does it; several processes may at once.</summary>
    /// <exception cref="StoreTooNewException">A newer version wrote here.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var schema = database.GetCollection<BsonDocument>(Collection);
        var stored = await schema.Find(new BsonDocument("_id", "scrm")).FirstOrDefaultAsync(cancellationToken);
        var version = stored?.Number("version") ?? 0;
        if (version > Migrations.Count)
        {
            throw new StoreTooNewException($"mongodb:{database.DatabaseNamespace.DatabaseName}", version, Migrations.Count);
        }

        ZonedDatabase.Check(stored, zones);
        var print = Fingerprint();
        if (version == Migrations.Count && stored?.Text("plans") == print)
        {
            return;
        }

        await MakeCollectionsAsync(cancellationToken);
        for (var number = (int)version; number < Migrations.Count; number++)
        {
            await Migrations[number](database, cancellationToken);
        }

        await schema.UpdateOneAsync(
            new BsonDocument("_id", "scrm"),
            Op.Set(new BsonDocument { { "version", Migrations.Count }, { "plans", print } }.AddRange(ZonedDatabase.Mark(zones))),
            new UpdateOptions { IsUpsert = true },
            cancellationToken);
    }

    private string Fingerprint() => Key.PlaceOf([.. plans.Select(plan =>
        $"{plan.Name} {plan.ShardKey} {plan.Fields} {string.Join(',', plan.IndexesIn(zones).Select(index => index.Describe().ToJson()))}")])
        .ToString(CultureInfo.InvariantCulture) + "/" + plans.Sum(plan => plan.Indexes.Count + 1).ToString(CultureInfo.InvariantCulture)
        + string.Concat(zones.All.Select(zone => $"/{zone.Region}:{string.Join(',', zone.Shards)}"));

    private async Task MakeCollectionsAsync(CancellationToken cancellationToken)
    {
        using var names = await database.ListCollectionNamesAsync(null, cancellationToken);
        var there = (await names.ToListAsync(cancellationToken)).ToHashSet();
        if (isCluster)
        {
            await RunAllAsync(Sharding.Shards(zones), cancellationToken);
        }

        foreach (var plan in plans)
        {
            await CheckDocumentsAsync(plan, there.Contains(plan.Name), cancellationToken);
            if (plan.Indexes.Count > 0)
            {
                var indexes = new BsonArray(plan.IndexesIn(zones).Select(index => index.Describe()));
                await RunAsync(database, new BsonDocument { { "createIndexes", plan.Name }, { "indexes", indexes } }, cancellationToken);
            }

            if (isCluster)
            {
                var isSpread = await IsSpreadAsync(plan, cancellationToken);
                await RunAllAsync(Sharding.Ranges(plan, Name, zones), cancellationToken);
                await RunAllAsync(isSpread ? [] : Sharding.Spread(plan, Name, zones), cancellationToken);
            }
        }
    }

    private async Task CheckDocumentsAsync(CollectionPlan plan, bool isThere, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(database, new BsonDocument { { isThere ? "collMod" : "create", plan.Name }, { "validator", plan.Validator(zones) } }, cancellationToken);
        }
        catch (MongoCommandException failure) when (failure.CodeName == "NamespaceExists" || failure.Code == 48)
        {
            // Another process made it at the same moment, with the same check.
        }
    }

    private async Task<bool> IsSpreadAsync(CollectionPlan plan, CancellationToken cancellationToken)
    {
        var spread = client.GetDatabase("config").GetCollection<BsonDocument>("collections");
        var stored = await spread.Find(new BsonDocument("_id", $"{Name}.{plan.Name}")).FirstOrDefaultAsync(cancellationToken);
        return ZonedDatabase.IsSpread(plan, stored, zones);
    }

    private async Task RunAllAsync(IEnumerable<BsonDocument> commands, CancellationToken cancellationToken)
    {
        foreach (var command in commands)
        {
            await RunAsync(client.GetDatabase("admin"), command, cancellationToken);
        }
    }

    private static Task<BsonDocument> RunAsync(IMongoDatabase on, BsonDocument command, CancellationToken cancellationToken) =>
        on.RunCommandAsync<BsonDocument>(command, cancellationToken: cancellationToken);
}
