using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Storage.Availability;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>What holds for the database itself.</summary>
[Collection(MongoServer.Name)]
public sealed class MongoStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_a_newer_program_wrote_is_refused()
    {
        var store = await MongoServer.EmptyAsync();
        var schema = store.Database.GetCollection<BsonDocument>("schema");
        var stored = await schema.Find(new BsonDocument("_id", "scrm")).FirstAsync(Token);
        await schema.UpdateOneAsync(new BsonDocument("_id", "scrm"), Op.Set(new BsonDocument("version", 99)), cancellationToken: Token);
        try
        {
            var failure = await Assert.ThrowsAsync<StoreTooNewException>(() => MongoServer.OpenAsync());
            Assert.Equal(99, failure.Found);
        }
        finally
        {
            await schema.ReplaceOneAsync(new BsonDocument("_id", "scrm"), stored, cancellationToken: Token);
        }
    }

    [Fact]
    public async Task A_document_that_is_not_as_planned_is_refused_by_the_server()
    {
        var store = await MongoServer.EmptyAsync();
        var wrong = new BsonDocument { { "_id", "p1" }, { "version", "one" }, { "name", "小李" }, { "number", 1L }, { "facts", new BsonDocument() }, { "body", new BsonDocument() } };
        await Assert.ThrowsAsync<MongoWriteException>(
            () => store.Database.GetCollection<BsonDocument>(ContactRows.Plan.Name).InsertOneAsync(wrong, cancellationToken: Token));
    }

    [Fact]
    public async Task Every_planned_index_is_there()
    {
        var store = await MongoServer.EmptyAsync();
        foreach (var plan in Scrm.Storage.Mongo.Plans.All)
        {
            using var cursor = await store.Database.GetCollection<BsonDocument>(plan.Name).Indexes.ListAsync(Token);
            var there = (await cursor.ToListAsync(Token)).Select(index => index["name"].AsString).ToHashSet();
            Assert.All(plan.IndexesIn(store.Zones), index => Assert.Contains(index.Describe()["name"].AsString, there));
        }
    }

    [Fact]
    public async Task What_a_write_gathered_is_not_there_when_it_is_undone_or_fails()
    {
        var store = await MongoServer.EmptyAsync();
        await store.WriteAsync(session => Task.FromResult(Gather(session, keep: false)), Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.WriteAsync<bool>(
            session =>
            {
                Gather(session, keep: true);
                throw new InvalidOperationException("a mistake of ours");
            },
            Token));
        Assert.Equal(0, await store.ReadAsync(session => session.CountAsync(PersonaRows.Figures, []), Token));

        static Written<bool> Gather(Session session, bool keep)
        {
            session.Put(PersonaRows.Figures, new BsonDocument { { "_id", "p1" }, { "body", new BsonDocument() } });
            return new Written<bool>(true, keep);
        }
    }

    [Fact]
    public async Task Of_many_that_count_at_once_none_is_lost()
    {
        var store = await MongoServer.EmptyAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.WriteAsync(
            async session =>
            {
                var counted = (await session.GetAsync(Scrm.Storage.Mongo.Conversations.ChangeRows.Counters, "n"))?["value"].ToInt64() ?? 0;
                session.Put(Scrm.Storage.Mongo.Conversations.ChangeRows.Counters, new BsonDocument { { "_id", "n" }, { "value", counted + 1 } });
                return Written.Keep(true);
            },
            Token))));
        Assert.Equal(20, await store.ReadAsync(
            async session => (await session.GetAsync(Scrm.Storage.Mongo.Conversations.ChangeRows.Counters, "n"))!["value"].ToInt64(), Token));
    }
}
