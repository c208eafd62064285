using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>What a review may say, and how it is written down. Pure.</summary>
internal static class ReviewRules
{
    private const int LongestReason = 500;

    /// <summary>Why the choice cannot be made, or null.</summary>
    public static Fault? Refusal(TagObservation judged, ReviewChoice choice, TagBook book)
    {
        if (choice.Reason is { Length: > LongestReason })
        {
            return new Fault(FaultCode.Invalid, $"A reason has at most {LongestReason} characters.", "reason");
        }

        if (choice.Decision is not (ReviewDecision.Replace or ReviewDecision.Merge))
        {
            return null;
        }

        var fold = new TagFold(book);
        if (choice.TagId is null || fold.Resolve(choice.TagId) is not { Archived: false } other || fold.Resolve(judged.TagId) is not { } tag)
        {
            return ReviewFaults.NoTag;
        }

        return choice.Decision == ReviewDecision.Merge
            ? tag.Id == other.Id ? ReviewFaults.NoTag
                : tag.DimensionId != other.DimensionId || tag.Scope != other.Scope ? ReviewFaults.OtherScope
                : null
            : tag.Id == other.Id && choice.Value == judged.Value ? ReviewFaults.NoTag : null;
    }

    /// <summary>True when the review says what the choice says.</summary>
    public static bool IsSame(TagReview review, ReviewChoice choice) =>
        review.Decision == choice.Decision
        && (choice.Decision is not (ReviewDecision.Replace or ReviewDecision.Merge) || review.ReplacementId == choice.TagId);

    /// <summary>True when staff put the tag by hand, in no review of the item, and it was not taken off since.</summary>
    public static bool IsByHand(TagObservation judged, IReadOnlyList<TagObservation> stored, IReadOnlyList<TagReview> earlier, TagFold fold)
    {
        if (fold.Resolve(judged.TagId) is not { } tag)
        {
            return false;
        }

        var effects = earlier.SelectMany(r => r.Effects).ToHashSet();
        var place = TagPlace.Of(judged, tag);
        var words = stored
            .Where(o => o.Source == TagSource.Agent && !effects.Contains(o.Id) && fold.Resolve(o.TagId) is { } of && TagPlace.Of(o, of) == place)
            .OrderByDescending(o => o.At);
        return words.FirstOrDefault() is { Kind: ObservationKind.Seen };
    }

    /// <summary>The review, without what only the commit can tell.</summary>
    public static TagReview Write(TagObservation judged, ReviewTagRequest request, DateTimeOffset now) => new()
    {
        Id = "",
        ObservationId = judged.Id,
        ContactId = judged.ContactId,
        ConversationId = judged.ConversationId,
        MessageId = judged.MessageId,
        TagId = judged.TagId,
        Value = judged.Value,
        RuleId = judged.RuleId!,
        RuleVersion = judged.RuleVersion ?? 0,
        Source = judged.Source,
        Confidence = judged.Confidence,
        ObservedAt = judged.At,
        Decision = request.Choice.Decision,
        ReplacementId = request.Choice.TagId,
        ReplacementValue = request.Choice.Value,
        Reason = string.IsNullOrWhiteSpace(request.Choice.Reason) ? null : request.Choice.Reason.Trim(),
        ReviewerId = request.ReviewerId,
        At = now,
        BatchId = request.BatchId,
    };
}
