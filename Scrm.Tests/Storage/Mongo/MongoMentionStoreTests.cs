using Scrm.Core.Conversations;
using Scrm.Core.Mentions;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoMentionStoreTests : MentionStoreSpec
{
    protected override async Task<(IConversationStore Conversations, IMentionStore Mentions)> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return (new MongoConversationStore(store), new MongoMentionStore(store));
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
