using Scrm.Storage.Sqlite.Conversations;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteConversationIndexTests : ConversationIndexSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<InboxParts> OpenAsync()
    {
        var store = await _folder.OpenAsync();
        return new InboxParts(new SqliteConversationStore(store), new SqliteConversationIndex(store));
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
