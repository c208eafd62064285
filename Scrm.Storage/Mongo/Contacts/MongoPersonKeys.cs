using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <inheritdoc cref="IPersonKeys"/>
internal sealed class MongoPersonKeys(MongoStore store) : IPersonKeys
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(PersonKey key, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var holders = await session.AllAsync(PersonKeyRows.Plan, new BsonDocument("key", PersonKeyRows.KeyOf(key)));
            if (holders.Count <= 1)
            {
                return holders.FirstOrDefault()?["contact"].AsString;
            }

            // Of several, the one that was here first.
            var ids = holders.Select(row => row["contact"].AsString);
            return (await session.FirstAsync(ContactRows.Plan, new BsonDocument("_id", Op.In(ids)), new BsonDocument("number", 1)))?["_id"].AsString;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FreshAsync(int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session =>
        [
            .. (await session.AggregateAsync(
                PersonKeyRows.Plan,
                new BsonDocument("$match", new BsonDocument("fresh", true)),
                new BsonDocument("$group", new BsonDocument("_id", "$contact")),
                new BsonDocument("$sort", new BsonDocument("_id", 1)),
                new BsonDocument("$limit", limit))).Select(row => row["_id"].AsString),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task SettleAsync(string contactId, IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var key in keys)
            {
                session.Change(PersonKeyRows.Plan, PersonKeyRows.Place(key, contactId), Op.Set(new BsonDocument("fresh", false)));
            }

            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);
}
