using MongoDB.Bson;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Moving;
using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>The database the rig's processes work on.</summary>
internal sealed class MongoWindow : ISharedStoreWindow
{
    private const int Tries = 40;
    private static readonly string Database = MongoServer.Database + "_faults";
    private static readonly SemaphoreSlim Refreshing = new(1);
    private string? _seen;

    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string> { ["ConnectionStrings__Mongo"] = MongoServer.Connection, ["Scrm__Mongo__Database"] = Database };

    public async Task EmptyAsync()
    {
        using var store = await MongoServer.OpenAsync(database: Database);
        foreach (var plan in Plans.All)
        {
            await store.Database.GetCollection<BsonDocument>(plan.Name).DeleteManyAsync(new BsonDocument());
        }

        _seen = null;
    }

    public async Task RefreshAsync(string path)
    {
        await Refreshing.WaitAsync();
        try
        {
            for (var n = 1; !await TryRefreshAsync(path); n++)
            {
                Assert.True(n < Tries, "the store stands still for as long as a look takes");
                await Task.Delay(50);
            }
        }
        finally
        {
            Refreshing.Release();
        }
    }

    private async Task<bool> TryRefreshAsync(string path)
    {
        await using var source = new MongoMoving(new MongoStore(MongoServer.SettingsOf(Database), Plans.All));
        await source.OpenAsync(CancellationToken.None);
        var stamp = $"{path} {await source.StampAsync(CancellationToken.None)}";
        if (stamp == _seen)
        {
            return true;
        }

        foreach (var old in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"))
        {
            File.Delete(old);
        }

        try
        {
            await using var copy = new SqliteMoving(new SqliteSettings(path));
            await copy.CreateAsync(CancellationToken.None);
            foreach (var kind in Kinds.All)
            {
                string? after = null;
                do
                {
                    var page = await source.ReadAsync(kind, after, 500, CancellationToken.None);
                    after = page.Next;
                    await copy.WriteAsync(kind, page.Records, new MoveMark("rig", stamp, kind, after, new Dictionary<string, string>()) { FinishedAt = DateTimeOffset.UnixEpoch }, CancellationToken.None);
                }
                while (after is not null);
            }
        }
        catch (Exception torn) when (torn is KeyNotFoundException or Microsoft.Data.Sqlite.SqliteException)
        {
            // What is written while it is read need not fit together.
            return false;
        }

        var still = $"{path} {await source.StampAsync(CancellationToken.None)}" == stamp;
        _seen = still ? stamp : null;
        return still;
    }
}
