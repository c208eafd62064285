using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class OneClusterQueriesTests : TargetedQueriesTests
{
    protected override string Region => "";

    protected override IReadOnlyList<string> AskedEverywhere => [];

    protected override IReadOnlyList<string> Known => ["conversations", "messages", "receipts", "turn_leases"];

    private protected override async Task<MongoSettings> EmptyAsync()
    {
        Assert.SkipWhen(MongoServer.IsZoned, "These are the questions without zones.");
        await MongoServer.EmptyAsync();
        return MongoServer.SettingsOf(MongoServer.Database);
    }
}
