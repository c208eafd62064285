using Scrm.Core.Views;
using Scrm.Storage.Mongo.Views;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoSavedViewStoreTests : SavedViewStoreSpec
{
    protected override async Task<ISavedViewStore> OpenAsync() => new MongoSavedViewStore(await MongoServer.EmptyAsync());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
