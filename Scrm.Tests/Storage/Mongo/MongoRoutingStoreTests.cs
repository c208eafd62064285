using Scrm.Core.Routing.Queueing;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Routing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoRoutingStoreTests : RoutingStoreSpec
{
    private MongoStore? _store;

    protected override IRoutingStore Routing => new MongoRoutingStore(_store!);

    protected override async Task<StoreParts> OpenAsync() => MongoServer.Parts(_store = await MongoServer.EmptyAsync());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
