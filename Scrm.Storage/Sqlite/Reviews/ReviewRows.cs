using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>Writes the rows of reviews.</summary>
internal static class ReviewRows
{
    /// <summary>Adds them, or replaces those with known ids.</summary>
    public static void Save(Session session, IReadOnlyList<(TagReview Review, string Body)> reviews)
    {
        foreach (var (review, body) in reviews)
        {
            Put(session, review, body);
        }

        if (reviews.Count > 0)
        {
            Revisions.Raise(session, Revisions.Reviews);
        }
    }

    /// <summary>Adds one, or replaces the one with its id; nobody is told.</summary>
    public static void Put(Session session, TagReview review, string body) => session.Execute(
            """
            INSERT INTO tag_reviews
                (id, observation_id, reviewer_id, batch_id, tag_id, rule_id, rule_version, decision, rightly, undone, standing, at, body)
            VALUES (@id, @observation, @reviewer, @batch, @tag, @rule, @version, @decision, @rightly, @undone, @standing, @at, @body)
            ON CONFLICT (id) DO UPDATE SET undone = excluded.undone, standing = excluded.standing, body = excluded.body
            """,
            ("@id", review.Id),
            ("@observation", review.ObservationId),
            ("@reviewer", review.ReviewerId),
            ("@batch", review.BatchId),
            ("@tag", review.TagId),
            ("@rule", review.RuleId),
            ("@version", (long)review.RuleVersion),
            ("@decision", Word.Of(review.Decision)),
            ("@rightly", review.IsRight ? 1L : 0L),
            ("@undone", review.UndoneAt is null ? 0L : 1L),
            ("@standing", review.IsVerdict ? 1L : 0L),
            ("@at", Instant.Of(review.At)),
            ("@body", body));
}
