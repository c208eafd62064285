using MongoDB.Bson;
using Scrm.Core.Reviews;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Reviews;

/// <inheritdoc cref="ICoverageStore"/>
internal sealed class MongoCoverageStore(MongoStore store) : ICoverageStore
{
    /// <summary>How many had which tag, week by week, as it was counted then.</summary>
    public static readonly CollectionPlan Plan = new("coverage_weeks", "body:object") { Zone = Zoning.NothingOfCustomers("counts of tags") };

    /// <inheritdoc/>
    public Task<IReadOnlyList<CoverageWeek>> KeptAsync(DateTimeOffset since, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<CoverageWeek>(await session.AllAsync(
            Plan, new BsonDocument("_id", Op.AtLeast(Instant.Of(since))), new BsonDocument("_id", 1))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CoverageWeek>> CountAsync(IReadOnlyList<DateTimeOffset> weeks, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CoverageCounting.OfAsync(session, weeks, now), cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(IReadOnlyList<CoverageWeek> weeks, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var week in weeks)
            {
                session.Put(Plan, new BsonDocument { { "_id", Instant.Of(week.Week) }, { Body.Name, Body.Of(week) } });
            }

            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);
}
