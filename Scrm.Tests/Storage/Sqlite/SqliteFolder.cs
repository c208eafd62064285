using Scrm.Core.Foundation;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Links;
using Scrm.Storage.Sqlite.Machines;
using Scrm.Storage.Sqlite.Members;
using Scrm.Storage.Sqlite.Orders;
using Scrm.Storage.Sqlite.Personas;
using Scrm.Storage.Sqlite.Reviews;
using Scrm.Storage.Sqlite.Sources;
using Scrm.Storage.Sqlite.Tagging;
using Scrm.Storage.Sqlite.Values;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

/// <summary>A folder of its own for a test, and the stores opened in it.</summary>
internal sealed class SqliteFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");
    private readonly List<SqliteStore> _stores = [];

    public string File => Path.Combine(_folder.FullName, "scrm.db");

    public async Task<SqliteStore> OpenAsync(Func<SqliteSettings, SqliteSettings>? change = null)
    {
        var settings = new SqliteSettings(File);
        var store = new SqliteStore(change?.Invoke(settings) ?? settings);
        _stores.Add(store);
        await store.OpenAsync(TestContext.Current.CancellationToken);
        return store;
    }

    public static StoreParts Parts(SqliteStore store) => new(
        new SqliteConversationStore(store),
        new SqliteReceiptStore(store),
        new SqliteOutbox(store),
        new SqliteContactStore(store),
        new SqliteTagStore(store),
        new SqliteTagHistory(store),
        new SqliteReviewStore(store),
        new SqlitePersonaStore(store),
        new SqliteTagUsage(store),
        new SqlitePlatformTagStore(store),
        new SqliteKnowledgeStore(store),
        new SqliteDirectory(store),
        new SqliteSharedValues(store),
        new SqliteExampleStore(store));

    public static SourceParts SourceParts(SqliteStore store) => new(
        new SqliteConversationStore(store),
        new SqliteContactStore(store),
        new SqlitePersonKeys(store, new Regions(["cn", "eu"])),
        new SqliteLinkStore(store),
        new SqliteClickStore(store),
        new SqliteSignalQueue(store),
        new SqliteOrderStore(store),
        new SqliteMemberStore(store),
        new SqliteActivityStore(store),
        new SqliteSourceStore(store),
        new SqliteApiTokenStore(store));

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _folder.Delete(recursive: true);
    }
}
