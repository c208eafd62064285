using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Reviews, and what there is to review. The queue is a question to the store, kept nowhere. Reviews are written in the tags' commit.</summary>
public interface IReviewStore
{
    /// <summary>What rules and models saw since a time and no reviewer has decided, newest first.</summary>
    Task<IReadOnlyList<TagObservation>> CandidatesAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken);

    /// <summary>The same of one version of a rule, of any time, oldest first.</summary>
    Task<IReadOnlyList<TagObservation>> CandidatesOfRuleAsync(string ruleId, int ruleVersion, int limit, CancellationToken cancellationToken);

    /// <summary>How many of one version of a rule no reviewer has decided.</summary>
    Task<int> CountOfRuleAsync(string ruleId, int ruleVersion, CancellationToken cancellationToken);

    /// <summary>Observations by id; unknown ids are left out.</summary>
    Task<IReadOnlyList<TagObservation>> ObservationsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>What people said of tags of these contacts.</summary>
    Task<IReadOnlyList<TagObservation>> DecisionsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken);

    /// <summary>Observations a day by rule, of the days since a time.</summary>
    Task<IReadOnlyDictionary<string, double>> PerDayAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>All reviews since a time that are not undone, skips among them, oldest first.</summary>
    Task<IReadOnlyList<TagReview>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The reviews of one observation that are not undone, oldest first.</summary>
    Task<IReadOnlyList<TagReview>> OfObservationAsync(string observationId, CancellationToken cancellationToken);

    /// <summary>One review, or null.</summary>
    Task<TagReview?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>A reviewer's newest review that is not undone, or null.</summary>
    Task<TagReview?> LatestOfAsync(string reviewerId, CancellationToken cancellationToken);

    /// <summary>Reviews of a batch that are not undone, newest first.</summary>
    Task<IReadOnlyList<TagReview>> OfBatchAsync(string batchId, int limit, CancellationToken cancellationToken);

    /// <summary>Reviews, undone ones among them, newest first.</summary>
    Task<Page<TagReview>> ListAsync(ReviewListQuery query, CancellationToken cancellationToken);

    /// <summary>How often every version of a rule put its tag in each week since a time.</summary>
    Task<IReadOnlyList<WeekCount>> WeeksAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>How many people and conversations there are, and how many have each tag now.</summary>
    Task<TagCoverage> CoverageAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
