using MongoDB.Bson;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Which servers may hold the store.</summary>
public sealed class ServerKindTests
{
    [Theory]
    [InlineData("{ setName: 'rs0' }", true, false)]
    [InlineData("{ msg: 'isdbgrid' }", true, true)]
    [InlineData("{ ismaster: true }", false, false)]
    public void A_server_says_what_it_is(string hello, bool hasTransactions, bool isCluster) =>
        Assert.Equal(new ServerKind(hasTransactions, isCluster), ServerKind.Of(BsonDocument.Parse(hello)));

    [Fact]
    public void A_server_without_transactions_is_refused_unless_that_is_wanted()
    {
        var alone = new ServerKind(false, false);
        Assert.Contains("AllowWithoutTransactions", Assert.Throws<InvalidOperationException>(() => alone.Check(false)).Message, StringComparison.Ordinal);
        alone.Check(true);
        new ServerKind(true, false).Check(false);
    }
}
