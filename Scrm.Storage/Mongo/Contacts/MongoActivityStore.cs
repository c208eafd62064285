using MongoDB.Bson;
using Scrm.Core.Signals;
using Scrm.Core.Standing;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <inheritdoc cref="IActivityStore"/>
internal sealed class MongoActivityStore(MongoStore store) : IActivityStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ActiveHour>> HoursAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ActiveHour>>(
            async session =>
            [
                .. (await session.AllAsync(
                    ActiveHourRows.Plan,
                    new BsonDocument { { "contact", contactId }, { "hour", Op.AtLeast(ActiveHourRows.HourOf(since)) } },
                    new BsonDocument("hour", 1)))
                    .Select(row => new ActiveHour(ActiveHourRows.TimeOf(row["hour"].ToInt64()), row["messages"].ToInt32())),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public Task<(IReadOnlyList<string> ContactIds, long? Next)> PeopleAsync(long after, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var rows = await session.AllAsync(ContactRows.Plan, new BsonDocument("number", Op.Above(after)), new BsonDocument("number", 1), limit);
            return ((IReadOnlyList<string>)[.. rows.Select(row => row["_id"].AsString)], rows.Count == limit ? rows[^1]["number"].ToInt64() : (long?)null);
        },
        cancellationToken);
}
