using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IPastMessages"/>
internal sealed class MongoPastMessages(MongoStore store) : IPastMessages
{
    /// <inheritdoc/>
    public Task<long> LastAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session => (await session.FirstAsync(MessageRows.Plan, [], new BsonDocument("number", -1)))?["number"].ToInt64() ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(long upTo, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.CountAsync(MessageRows.Plan, new BsonDocument("number", Op.AtMost(upTo))), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PastMessage>> ReadAsync(long after, long upTo, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PastMessage>>(
            async session =>
            [
                .. (await session.AllAsync(
                    MessageRows.Plan, new BsonDocument("number", Op.Between(after, upTo)), new BsonDocument("number", 1), limit))
                    .Select(row => new PastMessage(row["number"].ToInt64(), row["contact"].AsString, Body.Read<Message>(row))),
            ],
            cancellationToken);
}
