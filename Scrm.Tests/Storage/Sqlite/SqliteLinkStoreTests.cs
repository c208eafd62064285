using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteLinkStoreTests : LinkStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<SourceParts> OpenAsync() => SqliteFolder.SourceParts(await _folder.OpenAsync());

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
