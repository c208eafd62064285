using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Members;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Members;

/// <inheritdoc cref="IMemberStore"/>
internal sealed class MongoMemberStore(MongoStore store) : IMemberStore
{
    /// <summary>The collection; the keys somebody is known by lie in the document.</summary>
    public static readonly CollectionPlan Plan = new("members", "keys:array body:object")
    {
        Zone = Zoning.LeftOut("an imported list names people by numbers of another system, before anybody knows whose they are"),
        ShardKey = "_id",
        Indexes = [new("keys")],
    };

    private static readonly BsonDocument ById = new("_id", 1);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MemberRecord>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<MemberRecord>(await session.AllAsync(Plan, new BsonDocument("_id", Op.In(ids)), ById)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MemberRecord>> OfKeysAsync(IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<MemberRecord>(await session.AllAsync(Plan, new BsonDocument("keys", Op.In(keys.Select(PersonKeyRows.KeyOf))), ById)),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(IReadOnlyList<MemberRecord> records, CancellationToken cancellationToken) => records.Count == 0 ? Task.CompletedTask : store.WriteAsync(
        session =>
        {
            foreach (var record in records)
            {
                session.Put(Plan, new BsonDocument
                {
                    { "_id", record.Id }, { "keys", new BsonArray(record.Keys.Select(PersonKeyRows.KeyOf).Distinct()) }, { Body.Name, Body.Of(record) },
                });
            }

            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);
}
