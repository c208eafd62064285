using Scrm.Core.RuleBooks;
using Scrm.Storage.Mongo.Rules;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoRuleStoreTests : RuleStoreSpec
{
    protected override async Task<(IRuleStore Rules, IRuleRunStore Runs)> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return (new MongoRuleStore(store), new MongoRuleRunStore(store));
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
