using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Reviews;

/// <inheritdoc cref="IReviewStore"/>
internal sealed class MongoReviewStore(MongoStore store) : IReviewStore
{
    private static readonly BsonDocument Oldest = new() { { "at", 1 }, { "number", 1 } };
    private static readonly BsonDocument Newest = new() { { "at", -1 }, { "number", -1 } };

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> CandidatesAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.SinceAsync(session, since, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> CandidatesOfRuleAsync(string ruleId, int ruleVersion, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.OfRuleAsync(session, ruleId, ruleVersion, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountOfRuleAsync(string ruleId, int ruleVersion, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.CountOfRuleAsync(session, ruleId, ruleVersion), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> ObservationsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.ByIdAsync(session, ids), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> DecisionsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.DecisionsAsync(session, contactIds), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, double>> PerDayAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.PerDayAsync(session, since, now), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WeekCount>> WeeksAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.WeeksAsync(session, since), cancellationToken);

    /// <inheritdoc/>
    public Task<TagCoverage> CoverageAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.CoverageAsync(session, now), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        AllAsync(new BsonDocument { { "at", Op.AtLeast(Instant.Of(since)) }, { "undone", false } }, Oldest, null, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> OfObservationAsync(string observationId, CancellationToken cancellationToken) =>
        AllAsync(new BsonDocument { { "observation", observationId }, { "undone", false } }, Oldest, null, cancellationToken);

    /// <inheritdoc/>
    public Task<TagReview?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<TagReview>(await session.GetAsync(ReviewRows.Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<TagReview?> LatestOfAsync(string reviewerId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.ReadOrNull<TagReview>(await session.FirstAsync(
            ReviewRows.Plan, new BsonDocument { { "reviewer", reviewerId }, { "undone", false } }, Newest)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> OfBatchAsync(string batchId, int limit, CancellationToken cancellationToken) =>
        AllAsync(new BsonDocument { { "batch", batchId }, { "undone", false } }, Newest, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<TagReview>> ListAsync(ReviewListQuery query, CancellationToken cancellationToken)
    {
        var which = new BsonDocument
        {
            { "decision", query.Decision is { } decision ? Word.Of(decision) : "", query.Decision is not null },
            { "reviewer", Field.Of(query.ReviewerId), query.ReviewerId is not null },
            { "tag", Field.Of(query.TagId), query.TagId is not null },
            { "rule", Field.Of(query.RuleId), query.RuleId is not null },
        };
        return TimePages.ReadAsync<TagReview>(store, ReviewRows.Plan, which, query.Cursor, Math.Clamp(query.Limit, 1, 200), cancellationToken);
    }

    private Task<IReadOnlyList<TagReview>> AllAsync(BsonDocument which, BsonDocument order, int? limit, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.All<TagReview>(await session.AllAsync(ReviewRows.Plan, which, order, limit)), cancellationToken);
}
