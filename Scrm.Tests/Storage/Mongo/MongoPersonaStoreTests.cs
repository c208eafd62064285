using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoPersonaStoreTests : PersonaStoreSpec
{
    protected override async Task<StoreParts> OpenAsync() => MongoServer.Parts(await MongoServer.EmptyAsync());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
