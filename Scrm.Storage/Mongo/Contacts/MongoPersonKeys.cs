using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <inheritdoc cref="IPersonKeys"/>
internal sealed class MongoPersonKeys(MongoStore store, Regions regions) : IPersonKeys
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(PersonKey key, string? beside, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var found = await session.AllAsync(PersonKeyRows.Plan, store.Zones.Beside(beside, new BsonDocument("key", PersonKeyRows.KeyOf(key))));
            var ids = found.Select(row => row["contact"].AsString).Where(id => beside is null || regions.Share(id, beside)).ToList();
            if (ids.Count <= 1)
            {
                return ids.FirstOrDefault();
            }

            // Of several, the one that was here first.
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
