using Scrm.Core.Routing.Queueing;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Routing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteRoutingStoreTests : RoutingStoreSpec
{
    private readonly SqliteFolder _folder = new();
    private SqliteStore? _store;

    protected override IRoutingStore Routing => new SqliteRoutingStore(_store!);

    protected override async Task<StoreParts> OpenAsync() => SqliteFolder.Parts(_store = await _folder.OpenAsync());

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
