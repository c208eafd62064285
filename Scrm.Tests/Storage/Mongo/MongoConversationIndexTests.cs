using Scrm.Storage.Mongo.Conversations;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoConversationIndexTests : ConversationIndexSpec
{
    protected override async Task<InboxParts> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return new InboxParts(new MongoConversationStore(store), new MongoConversationIndex(store));
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
