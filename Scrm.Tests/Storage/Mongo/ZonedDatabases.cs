using MongoDB.Bson;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>A database with zones beside the one of the specs.</summary>
internal static class ZonedDatabases
{
    private const string Name = "scrm_tests_zoned";
    private static readonly Lazy<Task<MongoStore>> Opened = new(OpenAsync);

    /// <summary>Its settings, with nothing in it.</summary>
    public static async Task<MongoSettings> EmptyAsync()
    {
        _ = MongoServer.Connection;
        var store = await Opened.Value;
        foreach (var plan in Plans.All)
        {
            await store.Database.GetCollection<BsonDocument>(plan.Name).DeleteManyAsync(new BsonDocument(), TestContext.Current.CancellationToken);
        }

        return store.Settings;
    }

    private static async Task<MongoStore> OpenAsync()
    {
        var store = new MongoStore(new MongoSettings(MongoServer.Connection, Name) { Zones = MongoServer.Zones }, Plans.All);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }
}
