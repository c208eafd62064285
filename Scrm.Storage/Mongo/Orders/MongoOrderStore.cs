using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Orders;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Orders;

/// <inheritdoc cref="IOrderStore"/>
internal sealed class MongoOrderStore(MongoStore store) : IOrderStore
{
    /// <summary>The collection: by the shop's own number, which is there once. While nobody is known as the buyer, the keys he gave lie in it.</summary>
    public static readonly CollectionPlan Plan = new("orders", "id:string version:long at:long currency:string net:long body:object")
    {
        Zone = Zoning.LeftOut("a shop names an order by its own number and often no account: it is known before anybody knows whose it is"),
        ShardKey = "_id",
        Indexes = [new("id"), new("contact -at -_id") { Having = "contact" }, new("keys at") { Having = "keys" }],
    };

    private const int MostCounting = 1000;

    /// <inheritdoc/>
    public Task<Order?> FindAsync(string externalId, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<Order>(await session.GetAsync(Plan, externalId)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(OrderCommit commit, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var order = commit.Order with { Version = commit.ExpectedVersion + 1 };
            var stored = await session.GetAsync(Plan, order.ExternalId);
            if ((stored?["version"].ToInt64() ?? 0) != commit.ExpectedVersion)
            {
                return Written.Undo(false);
            }

            session.Put(Plan, Document(order));
            if (commit.Touchpoint is { } touchpoint)
            {
                PersonRows.AddTouch(session, touchpoint);
            }

            SignalRows.Add(session, commit.Signal, store.Numbers);
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Order>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) => TimePages.ReadAsync<Order>(
        store, Plan, new BsonDocument("contact", contactId), cursor, Math.Clamp(limit, 1, 200), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> CountingSinceAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<Order>>(
        async session =>
        [
            .. Body.All<Order>(await session.AllAsync(
                Plan,
                new BsonDocument { { "contact", contactId }, { "at", Op.AtLeast(Instant.Of(since)) }, { "net", Op.Above(0L) } },
                new BsonDocument { { "at", -1 }, { "_id", -1 } },
                MostCounting)).Reverse(),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> PastAsync(string? afterId, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<Order>(await session.AllAsync(
            Plan, Counting().Add("id", Op.Above(afterId ?? "")), new BsonDocument("id", 1), limit)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(session => session.CountAsync(Plan, Counting()), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RevenueTotal>> TotalsAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RevenueTotal>>(
        async session =>
        [
            .. (await session.AggregateAsync(
                Plan,
                new BsonDocument("$match", new BsonDocument { { "contact", contactId }, { "net", Op.Above(0L) } }),
                new BsonDocument("$group", new BsonDocument
                {
                    { "_id", "$currency" },
                    { "net", new BsonDocument("$sum", "$net") },
                    { "n", new BsonDocument("$sum", 1) },
                    { "first", new BsonDocument("$min", "$at") },
                    { "last", new BsonDocument("$max", "$at") },
                })))
                .Select(row => new RevenueTotal(
                    row["_id"].AsString, row["net"].ToInt64(), row["n"].ToInt64(), Instant.From(row["first"].ToInt64()), Instant.From(row["last"].ToInt64())))
                .OrderByDescending(total => total.NetMinor).ThenBy(total => total.Currency, StringComparer.Ordinal),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> OfNobodyAsync(IReadOnlyList<PersonKey> keys, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<Order>(await session.AllAsync(
            Plan, new BsonDocument("keys", Op.In(keys.Select(PersonKeyRows.KeyOf))), new BsonDocument { { "at", 1 }, { "id", 1 } }, limit)),
        cancellationToken);

    private static BsonDocument Counting() => new() { { "contact", Op.Exists }, { "net", Op.Above(0L) } };

    /// <summary>An order's document.</summary>
    public static BsonDocument Document(Order order) => new()
    {
        { "_id", order.ExternalId },
        { "id", order.Id },
        { "version", order.Version },
        { "contact", Field.Of(order.ContactId), order.ContactId is not null },
        { "keys", new BsonArray(order.Buyer.Keys.Select(PersonKeyRows.KeyOf)), order.ContactId is null },
        { "at", Instant.Of(order.At) },
        { "currency", order.Currency },
        { "net", order.NetMinor },
        { Body.Name, Body.Of(order) },
    };
}
