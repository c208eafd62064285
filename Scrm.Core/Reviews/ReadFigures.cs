using Scrm.Core.Foundation;
using Scrm.Core.Tagging;

namespace Scrm.Core.Reviews;

/// <summary>Reads the figures of the reviews.</summary>
public sealed class ReadFigures(
    IReviewStore reviews,
    ICoverageStore coverage,
    ITagHistory history,
    TagLibrary library,
    ISharedValues values,
    ReviewOptions options,
    TimeProvider time)
{
    /// <summary>Of so many weeks, this one among them.</summary>
    public async Task<ReviewFigures> HandleAsync(int weeks, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = ReviewWeek.Of(now).AddDays(-7 * (weeks - 1));
        return new ReviewFiguring(
            (await library.CurrentAsync(cancellationToken)).Book,
            await reviews.SinceAsync(since, cancellationToken),
            await reviews.WeeksAsync(since, cancellationToken),
            await history.RecordsAsync(cancellationToken),
            await reviews.CoverageAsync(now, cancellationToken),
            await coverage.KeptAsync(since, cancellationToken),
            options,
            now).Figure() with
            {
                Learned = await TrainTagger.LatestAsync(values, now, cancellationToken),
            };
    }
}
