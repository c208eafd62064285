using Scrm.Core.Learning;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Makes examples to learn from of what reviewers decided. Pure.</summary>
public static class ReviewLessons
{
    /// <summary>One example for each message: the tags found right in it, and those found wrong; of other tags nothing is known.</summary>
    /// <param name="reviews">Decisions; those of whole batches are left out, as nobody looked at each.</param>
    /// <param name="texts">The words of messages by id; a message that is gone teaches nothing.</param>
    /// <param name="fold">Knows which tag a merged one stands for.</param>
    public static IReadOnlyList<TagExample> Of(IEnumerable<TagReview> reviews, IReadOnlyDictionary<string, string> texts, TagFold fold)
    {
        var examples = new List<TagExample>();
        var looked = reviews.Where(r => r is { BatchId: null, MessageId: not null } && r.IsVerdict);
        foreach (var message in looked.GroupBy(r => r.MessageId!).Where(g => texts.ContainsKey(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var right = new SortedSet<string>(StringComparer.Ordinal);
            var wrong = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var verdict in ReviewVerdict.Settle(message))
            {
                (verdict.IsRight ? right : wrong).Add(Known(verdict.First.TagId, fold));
            }

            // What reviewers put in its place is right, whoever of them said so last.
            right.UnionWith(message.Where(r => r is { Decision: ReviewDecision.Replace, ReplacementId: not null }).Select(r => Known(r.ReplacementId!, fold)));
            wrong.ExceptWith(right);
            examples.Add(new TagExample(texts[message.Key], right, wrong));
        }

        return examples;
    }

    private static string Known(string tagId, TagFold fold) => fold.Resolve(tagId)?.Id ?? tagId;
}
