using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Reviews;
using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Core.Examples;

/// <summary>What reviewers came to about one wish that was found.</summary>
/// <param name="Proposed">The wish.</param>
/// <param name="Right">What is right: it, another in its place, or null: nothing.</param>
/// <param name="ConversationId">Where it was said.</param>
/// <param name="MessageId">The message with the words.</param>
public sealed record SettledWish(PreferenceTag Proposed, PreferenceTag? Right, string ConversationId, string MessageId)
{
    /// <summary>The wishes of decided observations; what does not tell which wish it was, or where it was said, teaches nothing. Pure.</summary>
    /// <param name="reviews">Verdicts about wishes.</param>
    /// <param name="observations">What they are about.</param>
    /// <param name="book">Knows which wish a tag stands for.</param>
    public static IReadOnlyList<SettledWish> Of(IReadOnlyList<TagReview> reviews, IReadOnlyList<TagObservation> observations, TagBook book)
    {
        var known = observations.ToDictionary(o => o.Id);
        var fold = new TagFold(book);
        var settled = new List<SettledWish>();
        foreach (var verdict in ReviewVerdict.Settle(reviews))
        {
            if (known.GetValueOrDefault(verdict.First.ObservationId) is { Value: { } value, ConversationId: { } conversation, MessageId: { } message } seen
                && seen.Wish?.Split('/') is [var domain, var slot])
            {
                var proposed = new PreferenceTag(domain, slot, value);
                var instead = reviews.LastOrDefault(r => r.ObservationId == seen.Id && r.Decision == ReviewDecision.Replace);
                settled.Add(new SettledWish(proposed, verdict.IsRight ? proposed : Instead(proposed, seen, instead, book, fold), conversation, message));
            }
        }

        return settled;
    }

    /// <summary>The wish a reviewer put in its place: of the same kind when only the value is another, else of the kind that the other tag's rule reads.</summary>
    private static PreferenceTag? Instead(PreferenceTag proposed, TagObservation seen, TagReview? review, TagBook book, TagFold fold)
    {
        if (review is not { ReplacementId: { } tagId, ReplacementValue: { Length: > 0 } value })
        {
            return null;
        }

        var other = fold.Resolve(tagId)?.Id ?? tagId;
        if (other == (fold.Resolve(seen.TagId)?.Id ?? seen.TagId))
        {
            return proposed with { Value = value };
        }

        var kinds = book.Rules.Where(r => r.Source == TagSource.Wish && (fold.Resolve(r.TagId)?.Id ?? r.TagId) == other)
            .SelectMany(r => r.Patterns.Select(WishPattern.Read))
            .Select(p => p.Value?.One).OfType<(string Domain, string Slot)>()
            .OrderByDescending(k => k.Domain == proposed.Domain).ThenByDescending(k => k.Slot == proposed.Slot).ToList();
        return kinds is [var kind, ..] ? new PreferenceTag(kind.Domain, kind.Slot, value) : null;
    }
}
