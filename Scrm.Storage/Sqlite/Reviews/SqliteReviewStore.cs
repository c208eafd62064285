using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <inheritdoc cref="IReviewStore"/>
internal sealed class SqliteReviewStore(SqliteStore store) : IReviewStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> CandidatesAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.Since(session, since, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> CandidatesOfRuleAsync(
        string ruleId, int ruleVersion, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.OfRule(session, ruleId, ruleVersion, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountOfRuleAsync(string ruleId, int ruleVersion, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.CountOfRule(session, ruleId, ruleVersion), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> ObservationsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.ById(session, ids), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> DecisionsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) =>
        store.ReadAsync(session => CandidateReading.Decisions(session, contactIds), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, double>> PerDayAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.PerDay(session, since, now), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WeekCount>> WeeksAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.Weeks(session, since), cancellationToken);

    /// <inheritdoc/>
    public Task<TagCoverage> CoverageAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewSums.Coverage(session, now), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewReading.Since(session, since), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> OfObservationAsync(string observationId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewReading.OfObservation(session, observationId), cancellationToken);

    /// <inheritdoc/>
    public Task<TagReview?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewReading.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<TagReview?> LatestOfAsync(string reviewerId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewReading.LatestOf(session, reviewerId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagReview>> OfBatchAsync(string batchId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ReviewReading.OfBatch(session, batchId, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<TagReview>> ListAsync(ReviewListQuery query, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(query.Cursor);
        return store.ReadAsync(session => ReviewReading.List(session, query, from), cancellationToken);
    }
}
