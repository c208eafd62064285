using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Takes a reviewer's decision: the person's tags, picture and conversations change in the commit that stores the review.</summary>
public sealed class ReviewTag(
    IReviewStore reviews,
    IDirectory directory,
    TagEditor editor,
    TagLibrary library,
    TagBookEditor books,
    IIdFactory ids,
    ReviewOptions options,
    TimeProvider time)
{
    /// <summary>The stored review; the same decision twice gives the first one.</summary>
    public async Task<Result<TagReview>> HandleAsync(ReviewTagRequest request, CancellationToken cancellationToken)
    {
        if (await reviews.ObservationsAsync([request.ItemId], cancellationToken) is not [{ RuleId: not null } judged])
        {
            return ReviewFaults.NotFound;
        }

        if (await directory.FindAgentAsync(request.ReviewerId, cancellationToken) is not { Enabled: true, Role: >= AgentRole.Supervisor })
        {
            return ReviewFaults.NotReviewer;
        }

        var book = (await library.CurrentAsync(cancellationToken)).Book;
        if (ReviewRules.Refusal(judged, request.Choice, book) is { } refusal)
        {
            return refusal;
        }

        if (request.Choice.Decision == ReviewDecision.Merge && ReviewMerge.Together(book, judged.TagId, request.Choice.TagId!).Fault is { } unmergeable)
        {
            return unmergeable;
        }

        var now = time.GetUtcNow();
        var perDay = await reviews.PerDayAsync(now.AddDays(-7), now, cancellationToken);
        var share = ReviewSample.ShareOf(perDay.GetValueOrDefault(judged.RuleId), options);
        TagReview? review = null;
        var written = await editor.RewriteAsync(
            judged.ContactId,
            async (rules, present, stored, at) =>
            {
                var earlier = await reviews.OfObservationAsync(judged.Id, cancellationToken);
                var decision = Decide(request, judged, share, rules, present, stored, earlier, at);
                review = decision.IsOk ? decision.Value.Review : null;
                return decision.IsOk ? decision.Value.Rewrite : decision.Fault;
            },
            cancellationToken);
        if (!written.IsOk)
        {
            return written.Fault;
        }

        return request.Choice.Decision == ReviewDecision.Merge
            ? await MergeAsync(judged, request.Choice.TagId!, review!, cancellationToken)
            : review!;
    }

    /// <summary>The person looked at shows the other tag at once; everybody else is swept.</summary>
    private async Task<Result<TagReview>> MergeAsync(TagObservation judged, string intoId, TagReview review, CancellationToken cancellationToken)
    {
        var merged = await books.EditAsync(book => ReviewMerge.Together(book, judged.TagId, intoId), cancellationToken);
        if (!merged.IsOk)
        {
            return merged.Fault;
        }

        var shown = await editor.RebuildAsync(judged.ContactId, (_, _) => ([], []), cancellationToken);
        return shown.IsOk ? review : shown.Fault;
    }

    private Result<(TagReview Review, TagRewrite Rewrite)> Decide(
        ReviewTagRequest request,
        TagObservation judged,
        double share,
        TagRules rules,
        IReadOnlyList<TagAssignment> present,
        IReadOnlyList<TagObservation> stored,
        IReadOnlyList<TagReview> earlier,
        DateTimeOffset now)
    {
        if (stored.All(o => o.Id != judged.Id))
        {
            return ReviewFaults.NotFound;
        }

        if (earlier.FirstOrDefault(r => r.IsVerdict && r.ReviewerId == request.ReviewerId) is { } mine)
        {
            return ReviewRules.IsSame(mine, request.Choice) ? (mine, new TagRewrite([], [], [])) : ReviewFaults.Reviewed;
        }

        // A second opinion that differs changes nothing yet: the third decides.
        var verdicts = earlier.Where(r => r.IsVerdict).ToList();
        var waits = request.Choice.Decision == ReviewDecision.Skip || (verdicts.Count == 1 && !IsAlike(verdicts[0], request.Choice));
        var outcome = new ReviewOutcome(rules.Assigner.Fold, ids, TimeSpan.FromHours(options.RivalHours));
        var effects = waits
            ? []
            : outcome.Of(judged, request.Choice, present, ReviewRules.IsByHand(judged, stored, earlier, rules.Assigner.Fold), request.ReviewerId, now);
        var review = ReviewRules.Write(judged, request, now) with
        {
            Id = Regions.Beside(judged.ContactId, ids),
            AssignmentId = rules.Assigner.Fold.Find(present, judged)?.Id,
            SampleShare = request.BatchId is not null ? null
                : verdicts is [var first, ..] ? first.SampleShare
                : ReviewSample.IsDrawn(judged, share) ? share : null,
            Effects = [.. effects.Select(o => o.Id)],
        };
        return (review, new TagRewrite(effects, [], [review]));
    }

    private static bool IsAlike(TagReview review, ReviewChoice choice) =>
        review.IsRight == choice.Decision is ReviewDecision.Accept or ReviewDecision.Merge;
}
