using Scrm.Core.Reviews;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>Items and reviews in the clients' words.</summary>
internal static class ReviewMapping
{
    public static ReviewItemView ToView(this ReviewItem item) => ToView(item.Observation, item.Tag) with
    {
        Lane = item.Lane,
        Reasons = item.Reasons,
        Reviews = [.. item.Earlier.Select(r => r.ToView())],
    };

    /// <summary>An observation as an open item.</summary>
    public static ReviewItemView ToView(TagObservation observation, Tag tag) => new()
    {
        Id = observation.Id,
        ContactId = observation.ContactId,
        ConversationId = observation.ConversationId,
        MessageId = observation.MessageId,
        TagId = tag.Id,
        DimensionId = tag.DimensionId,
        Name = tag.Name,
        NameEn = tag.NameEn,
        Value = observation.Value,
        Scope = tag.Scope,
        Source = observation.Source,
        RuleId = observation.RuleId ?? "",
        RuleVersion = observation.RuleVersion ?? 0,
        Confidence = observation.Confidence,
        Quote = observation.Quote,
        At = observation.At,
        Status = "open",
    };

    /// <summary>A reviewed item.</summary>
    public static ReviewItemView ToItem(this TagReview review, Tag? tag, TagObservation? observation) => new()
    {
        Id = review.ObservationId,
        ContactId = review.ContactId,
        ConversationId = review.ConversationId,
        MessageId = review.MessageId,
        TagId = review.TagId,
        DimensionId = tag?.DimensionId ?? "",
        Name = tag?.Name ?? review.TagId,
        NameEn = tag?.NameEn,
        Value = review.Value,
        Scope = tag?.Scope ?? TagScope.Contact,
        Source = review.Source,
        RuleId = review.RuleId,
        RuleVersion = review.RuleVersion,
        Confidence = review.Confidence,
        Quote = observation?.Quote,
        At = review.ObservedAt,
        Status = review.UndoneAt is not null ? "undone" : StatusOf(review.Decision),
        Reviews = [review.ToView()],
    };

    public static TagReviewView ToView(this TagReview review) => new()
    {
        Id = review.Id,
        ItemId = review.ObservationId,
        AssignmentId = review.AssignmentId,
        ContactId = review.ContactId,
        ConversationId = review.ConversationId,
        TagId = review.TagId,
        Value = review.Value,
        RuleId = review.RuleId,
        RuleVersion = review.RuleVersion,
        Decision = review.Decision,
        Replacement = review.ReplacementId,
        ReplacementValue = review.ReplacementValue,
        Reason = review.Reason,
        ReviewerId = review.ReviewerId,
        At = review.At,
        Sampled = review.SampleShare is not null,
        BatchId = review.BatchId,
        UndoneAt = review.UndoneAt,
    };

    public static string StatusOf(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Accept => "accepted",
        ReviewDecision.Reject => "rejected",
        ReviewDecision.Replace => "replaced",
        ReviewDecision.Merge => "merged",
        _ => "skipped",
    };
}
