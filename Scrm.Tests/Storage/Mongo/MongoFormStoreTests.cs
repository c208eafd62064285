using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Forms;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoFormStoreTests : FormStoreSpec
{
    protected override async Task<FormParts> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return new FormParts(new MongoConversationStore(store), new MongoFormStore(store), new MongoFormDeliveries(store));
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
