using Scrm.Storage.Sqlite.Composing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteComposerStoreTests : ComposerStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<ComposerParts> OpenAsync()
    {
        var store = await _folder.OpenAsync();
        return new ComposerParts(new SqliteCannedStore(store), new SqliteMacroStore(store), new SqliteComposerStore(store), new SqliteScheduleStore(store));
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
