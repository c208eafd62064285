using Scrm.Core.Conversations;
using Scrm.Core.Mentions;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteMentionStoreTests : MentionStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<(IConversationStore Conversations, IMentionStore Mentions)> OpenAsync()
    {
        var store = await _folder.OpenAsync();
        return (new SqliteConversationStore(store), new SqliteMentionStore(store));
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
