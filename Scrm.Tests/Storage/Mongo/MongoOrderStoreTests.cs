using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoOrderStoreTests : OrderStoreSpec
{
    protected override async Task<SourceParts> OpenAsync() => MongoServer.SourceParts(await MongoServer.EmptyAsync());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
