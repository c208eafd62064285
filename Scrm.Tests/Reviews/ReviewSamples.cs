using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Reviews;

/// <summary>Observations and reviews to sort and count, over the book of <see cref="TagSamples"/>.</summary>
internal static class ReviewSamples
{
    public static readonly DateTimeOffset Now = TagSamples.Noon.AddDays(1);

    /// <summary>No sample unless a test asks for one, so that lanes are as their reasons are.</summary>
    public static ReviewOptions Options(double share = 0.000_001) => new() { SampleShare = share };

    public static TagObservation Seen(string id, string tag, string contact = "p1", string rule = "r-x", double confidence = 0.95, int hour = 0) => new()
    {
        Id = id,
        ContactId = contact,
        ConversationId = "c-" + contact,
        MessageId = "m-" + id,
        Cause = "m-" + id,
        TagId = tag,
        Source = TagSource.Words,
        RuleId = rule,
        RuleVersion = 3,
        Confidence = confidence,
        Quote = "原话",
        At = TagSamples.Noon.AddHours(hour),
    };

    public static TagObservation ByStaff(string id, string tag, ObservationKind kind, string contact = "p1", int hour = 0) =>
        Seen(id, tag, contact, hour: hour) with { Kind = kind, Source = TagSource.Agent, AgentId = "lin", RuleId = null, RuleVersion = null, Cause = id, Confidence = 1 };

    public static TagReview Review(
        TagObservation of, ReviewDecision decision, string reviewer = "wang", int minute = 0, double? share = null, string? batch = null) => new()
        {
            Id = $"{of.Id}-{reviewer}-{minute}",
            ObservationId = of.Id,
            ContactId = of.ContactId,
            ConversationId = of.ConversationId,
            MessageId = of.MessageId,
            TagId = of.TagId,
            RuleId = of.RuleId ?? "",
            RuleVersion = of.RuleVersion ?? 0,
            Source = of.Source,
            Confidence = of.Confidence,
            ObservedAt = of.At,
            Decision = decision,
            ReviewerId = reviewer,
            At = Now.AddMinutes(minute),
            SampleShare = share,
            BatchId = batch,
        };

    public static ReviewMaterial Material(params TagObservation[] candidates) => new()
    {
        Book = TagSamples.Book,
        Candidates = candidates,
        Decisions = [],
        Reviews = [],
        Reviewed = [],
        Records = [new RuleRecord("r-x", 3, 40, 2)],
        PerDay = new Dictionary<string, double>(),
        Now = Now.AddHours(1),
    };
}
