using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>One version of a rule that sees the same of the same person again asks once: the first time since somebody decided. Pure.</summary>
internal static class ReviewGroups
{
    public static IEnumerable<TagObservation> First(ReviewMaterial material, TagFold fold, Dictionary<string, Tag> known)
    {
        // What was decided of a tag on a person covers what had been seen by then.
        var decided = new Dictionary<(TagPlace, string, int), DateTimeOffset>();
        foreach (var review in material.Reviews.Where(r => r.IsVerdict))
        {
            if (fold.Resolve(review.TagId) is { } tag)
            {
                var key = (PlaceOf(review, tag), review.RuleId, review.RuleVersion);
                decided[key] = decided.TryGetValue(key, out var at) && at > review.At ? at : review.At;
            }
        }

        return material.Candidates
            .Where(o => o.RuleId is not null && known.ContainsKey(o.Id))
            .Select(o => (Observation: o, Key: (TagPlace.Of(o, known[o.Id]), o.RuleId!, o.RuleVersion ?? 0)))
            .Where(o => !decided.TryGetValue(o.Key, out var at) || o.Observation.At > at)
            .GroupBy(o => o.Key)
            .Select(same => same.MinBy(o => (o.Observation.At, o.Observation.Id)).Observation);
    }

    private static TagPlace PlaceOf(TagReview review, Tag tag) => TagPlace.Of(
        new TagObservation
        {
            Id = review.ObservationId,
            ContactId = review.ContactId,
            ConversationId = review.ConversationId,
            MessageId = review.MessageId,
            Cause = review.ObservationId,
            TagId = review.TagId,
            Value = review.Value,
            Source = review.Source,
            Confidence = review.Confidence,
            At = review.ObservedAt,
        },
        tag);
}
