using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteExampleStoreTests : ExampleStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<StoreParts> OpenAsync() => SqliteFolder.Parts(await _folder.OpenAsync());

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
