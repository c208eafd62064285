using System.Globalization;
using Scrm.Core.Tagging;

namespace Scrm.Core.Reviews;

/// <summary>Reads what is up for a reviewer.</summary>
public sealed class ReviewQueue(IReviewStore reviews, ITagHistory history, TagLibrary library, ReviewOptions options, TimeProvider time)
{
    /// <summary>A page of the queue.</summary>
    /// <param name="reviewerId">Who asks: what he decided or skipped is not shown to him.</param>
    /// <param name="filter">Which part.</param>
    /// <param name="cursor">An earlier page's end, or null.</param>
    /// <param name="limit">At most so many items.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ArgumentException">The cursor is none of ours.</exception>
    public async Task<ReviewQueuePage> ListAsync(
        string reviewerId, ReviewFilter filter, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var all = (await AllAsync(reviewerId, cancellationToken)).Where(filter.Admits).ToList();
        var shown = all.Where(i => filter.Lane is null || i.Lane == filter.Lane).ToList();
        var from = cursor is null ? shown : [.. shown.SkipWhile(i => !IsAfter(i, cursor))];
        var page = from.Take(limit).ToList();
        return new ReviewQueuePage(page, from.Count > limit ? Key(page[^1]) : null, all.CountBy(i => i.Lane).ToDictionary());
    }

    /// <summary>One item, or null when it does not call for this reviewer.</summary>
    public async Task<ReviewItem?> FindAsync(string reviewerId, string observationId, CancellationToken cancellationToken) =>
        (await AllAsync(reviewerId, cancellationToken)).FirstOrDefault(i => i.Observation.Id == observationId);

    private async Task<IReadOnlyList<ReviewItem>> AllAsync(string reviewerId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now.AddDays(-options.Days);
        var candidates = await reviews.CandidatesAsync(since, options.Window, cancellationToken);
        var said = await reviews.SinceAsync(since, cancellationToken);
        var material = new ReviewMaterial
        {
            Book = (await library.CurrentAsync(cancellationToken)).Book,
            Candidates = candidates,
            Decisions = await reviews.DecisionsAsync([.. candidates.Select(o => o.ContactId).Distinct()], cancellationToken),
            Reviews = said,
            Reviewed = await reviews.ObservationsAsync([.. said.Where(r => r.IsVerdict).Select(r => r.ObservationId).Distinct()], cancellationToken),
            Records = await history.RecordsAsync(cancellationToken),
            PerDay = await reviews.PerDayAsync(now.AddDays(-7), now, cancellationToken),
            Now = now,
        };
        return new ReviewPriority(options).Order(material, reviewerId);
    }

    // The order of the queue, written so that it sorts: an item decided meanwhile leaves no hole.
    private static string Key(ReviewItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)item.Lane}-{1 - item.Urgency:F6}-{item.Observation.Id}");

    private static bool IsAfter(ReviewItem item, string cursor) =>
        cursor.Split('-', 3) is [[>= '0' and <= '9'], _, { Length: > 0 }]
            ? string.CompareOrdinal(Key(item), cursor) > 0
            : throw new ArgumentException("This is not a cursor of an earlier page.", nameof(cursor));
}
