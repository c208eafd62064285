using Scrm.Core.Views;
using Scrm.Storage.Sqlite.Views;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteSavedViewStoreTests : SavedViewStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<ISavedViewStore> OpenAsync()
    {
        return new SqliteSavedViewStore(await _folder.OpenAsync());
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
