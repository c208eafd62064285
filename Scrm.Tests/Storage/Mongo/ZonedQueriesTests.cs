using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>With zones on, every question of a turn names zone and key; whoever looks for what is to be sent looks in every zone.</summary>
[Collection(MongoServer.Name)]
public sealed class ZonedQueriesTests : TargetedQueriesTests
{
    protected override string Region => "cn-";

    // The outbox lies in the zones too: a sender does not know in which something is due.
    protected override IReadOnlyList<string> AskedEverywhere => ["outbox"];

    protected override IReadOnlyList<string> Known => ["conversations", "messages", "receipts", "turn_leases"];

    private protected override Task<MongoSettings> EmptyAsync() => ZonedDatabases.EmptyAsync();
}
