using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Which of one's own decisions to take back: one, a batch, or (both null) the last one.</summary>
/// <param name="ReviewerId">Who.</param>
/// <param name="ReviewId">One review.</param>
/// <param name="BatchId">A whole batch.</param>
public sealed record UndoRequest(string ReviewerId, string? ReviewId = null, string? BatchId = null);

/// <summary>What was taken back.</summary>
/// <param name="Reviews">The reviews, undone.</param>
/// <param name="Remaining">True when the batch has more: ask again.</param>
public sealed record UndoResult(IReadOnlyList<TagReview> Reviews, bool Remaining);

/// <summary>Takes decisions back: what they wrote is withdrawn, and the person's tags are what they would be without them.</summary>
public sealed class UndoReview(IReviewStore reviews, TagEditor editor, TagBookEditor books)
{
    /// <summary>Decisions undone in one call at most.</summary>
    public const int Most = 100;

    /// <summary>What was undone; NotFound when there is nothing of his to undo.</summary>
    public async Task<Result<UndoResult>> HandleAsync(UndoRequest request, CancellationToken cancellationToken)
    {
        var found = request switch
        {
            { BatchId: { } batch } => await reviews.OfBatchAsync(batch, Most + 1, cancellationToken),
            { ReviewId: { } id } => await reviews.FindAsync(id, cancellationToken) is { UndoneAt: null } one ? [one] : [],
            _ => await LatestAsync(request.ReviewerId, cancellationToken),
        };
        var own = found.Where(r => r.ReviewerId == request.ReviewerId).ToList();
        if (own.Count == 0)
        {
            return ReviewFaults.NothingToUndo;
        }

        var undone = new List<TagReview>();
        foreach (var review in own.Take(Most))
        {
            var result = await UndoAsync(review, cancellationToken);
            if (!result.IsOk)
            {
                return result.Fault;
            }

            undone.Add(result.Value);
        }

        return new UndoResult(undone, own.Count > Most);
    }

    private async Task<IReadOnlyList<TagReview>> LatestAsync(string reviewerId, CancellationToken cancellationToken) =>
        await reviews.LatestOfAsync(reviewerId, cancellationToken) switch
        {
            null => [],
            { BatchId: { } batch } => await reviews.OfBatchAsync(batch, Most + 1, cancellationToken),
            var one => [one],
        };

    private async Task<Result<TagReview>> UndoAsync(TagReview review, CancellationToken cancellationToken)
    {
        if (review.Decision == ReviewDecision.Merge
            && (await books.EditAsync(book => ReviewMerge.Apart(book, review), cancellationToken)).Fault is { } refusal)
        {
            return refusal;
        }

        var undone = review;
        var written = await editor.RewriteAsync(
            review.ContactId,
            (_, _, _, now) =>
            {
                undone = review with { UndoneAt = now };
                return Task.FromResult<Result<TagRewrite>>(new TagRewrite([], review.Effects, [undone]));
            },
            cancellationToken);
        return written.IsOk ? undone : written.Fault;
    }
}
