using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Forms;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteFormStoreTests : FormStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<FormParts> OpenAsync()
    {
        var store = await _folder.OpenAsync();
        return new FormParts(new SqliteConversationStore(store), new SqliteFormStore(store), new SqliteFormDeliveries(store));
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
