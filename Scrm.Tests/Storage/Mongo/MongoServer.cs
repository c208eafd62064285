using MongoDB.Bson;
using MongoDB.Driver.Core.Configuration;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Knowledge;
using Scrm.Storage.Mongo.Links;
using Scrm.Storage.Mongo.Machines;
using Scrm.Storage.Mongo.Members;
using Scrm.Storage.Mongo.Orders;
using Scrm.Storage.Mongo.Personas;
using Scrm.Storage.Mongo.Reviews;
using Scrm.Storage.Mongo.Sources;
using Scrm.Storage.Mongo.Tagging;
using Scrm.Storage.Mongo.Tags;
using Scrm.Storage.Mongo.Values;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>
/// The server named by <c>SCRM_MONGO</c>, and one database in it that is emptied before each test: making collections takes far longer than
/// emptying them. Its tests run one after another.
/// </summary>
internal static class MongoServer
{
    public const string Name = "mongo";

    /// <summary>With <c>SCRM_MONGO_ZONES=1</c> all of these tests run on a database with zones.</summary>
    public static bool IsZoned { get; } = Environment.GetEnvironmentVariable("SCRM_MONGO_ZONES") == "1";

    public static string Database { get; } = Environment.GetEnvironmentVariable("SCRM_MONGO_DATABASE") ?? (IsZoned ? "scrm_tests_zones" : "scrm_tests");

    /// <summary>The zones of the regions that tests have.</summary>
    public static Zones Zones { get; } = Scrm.Storage.Mongo.Engine.Zones.Of([new("cn", []), new("eu", [])], new Regions(["cn", "eu"]));

    private static readonly Lazy<Task<MongoStore>> Opened = new(() => OpenAsync());

    /// <summary>The connection string; the test is skipped where there is none.</summary>
    public static string Connection
    {
        get
        {
            var connection = Environment.GetEnvironmentVariable("SCRM_MONGO");
            Assert.SkipWhen(string.IsNullOrEmpty(connection), "SCRM_MONGO names no MongoDB server (mongodb://…): tests of the shared store do not run.");
            return connection!;
        }
    }

    /// <summary>The store, with nothing in it.</summary>
    public static async Task<MongoStore> EmptyAsync()
    {
        _ = Connection;
        var store = await Opened.Value;
        foreach (var plan in Plans.All)
        {
            await store.Database.GetCollection<BsonDocument>(plan.Name).DeleteManyAsync(new BsonDocument(), TestContext.Current.CancellationToken);
        }

        return store;
    }

    /// <summary>A store of its own on the same database, as another process has it.</summary>
    public static async Task<MongoStore> OpenAsync(Action<ClusterBuilder>? watch = null, string? database = null)
    {
        var store = new MongoStore(SettingsOf(database ?? Database) with { Watch = watch }, Plans.All);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    /// <summary>How a store on a database is kept.</summary>
    public static MongoSettings SettingsOf(string database) => new(Connection, database) { Zones = IsZoned ? Zones : Scrm.Storage.Mongo.Engine.Zones.Off };

    /// <summary>The same as settings of a process.</summary>
    public static Dictionary<string, string?> Settings(string dataDirectory)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Scrm:DataDirectory"] = dataDirectory, ["ConnectionStrings:Mongo"] = Connection, ["Scrm:Mongo:Database"] = Database,
            ["Scrm:Regions:0"] = "cn", ["Scrm:Regions:1"] = "eu",
        };
        return IsZoned ? new(settings) { ["Scrm:Mongo:Zones:cn"] = "", ["Scrm:Mongo:Zones:eu"] = "" } : settings;
    }

    public static StoreParts Parts(MongoStore store) => new(
        new MongoConversationStore(store),
        new MongoReceiptStore(store),
        new MongoOutbox(store),
        new MongoContactStore(store),
        new MongoTagStore(store),
        new MongoTagHistory(store),
        new MongoReviewStore(store),
        new MongoPersonaStore(store),
        new MongoTagUsage(store),
        new MongoPlatformTagStore(store),
        new MongoKnowledgeStore(store),
        new MongoDirectory(store),
        new MongoSharedValues(store),
        new MongoExampleStore(store));

    public static SourceParts SourceParts(MongoStore store) => new(
        new MongoConversationStore(store),
        new MongoContactStore(store),
        new MongoPersonKeys(store, new Regions(["cn", "eu"])),
        new MongoLinkStore(store),
        new MongoClickStore(store),
        new MongoSignalQueue(store),
        new MongoOrderStore(store),
        new MongoMemberStore(store),
        new MongoActivityStore(store),
        new MongoSourceStore(store),
        new MongoApiTokenStore(store));
}
