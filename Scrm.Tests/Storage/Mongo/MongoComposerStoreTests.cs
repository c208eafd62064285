using Scrm.Storage.Mongo.Composing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoComposerStoreTests : ComposerStoreSpec
{
    protected override async Task<ComposerParts> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return new ComposerParts(new MongoCannedStore(store), new MongoMacroStore(store), new MongoComposerStore(store), new MongoScheduleStore(store));
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
