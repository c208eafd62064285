using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>Reads reviews.</summary>
internal static class ReviewReading
{
    public static IReadOnlyList<TagReview> Since(Session session, DateTimeOffset since) => session.All(
        "SELECT body FROM tag_reviews WHERE at >= @since AND undone = 0 ORDER BY at, row", Review, ("@since", Instant.Of(since)));

    public static IReadOnlyList<TagReview> OfObservation(Session session, string observationId) => session.All(
        "SELECT body FROM tag_reviews WHERE observation_id = @observation AND undone = 0 ORDER BY at, row", Review, ("@observation", observationId));

    public static TagReview? Find(Session session, string id) =>
        session.First("SELECT body FROM tag_reviews WHERE id = @id", Review, ("@id", id));

    public static TagReview? LatestOf(Session session, string reviewerId) => session.First(
        "SELECT body FROM tag_reviews WHERE reviewer_id = @reviewer AND undone = 0 ORDER BY at DESC, row DESC LIMIT 1",
        Review,
        ("@reviewer", reviewerId));

    public static IReadOnlyList<TagReview> OfBatch(Session session, string batchId, int limit) => session.All(
        "SELECT body FROM tag_reviews WHERE batch_id = @batch AND undone = 0 ORDER BY at DESC, row DESC LIMIT @limit",
        Review,
        ("@batch", batchId),
        ("@limit", limit));

    public static Page<TagReview> List(Session session, ReviewListQuery query, PageCursor from)
    {
        var size = Math.Clamp(query.Limit, 1, 200);
        return PageCursor.Page(
            session.All(
                """
                SELECT body, at, id FROM tag_reviews
                WHERE (at, id) < (@at, @id)
                    AND (@decision IS NULL OR decision = @decision) AND (@reviewer IS NULL OR reviewer_id = @reviewer)
                    AND (@tag IS NULL OR tag_id = @tag) AND (@rule IS NULL OR rule_id = @rule)
                ORDER BY at DESC, id DESC LIMIT @limit
                """,
                reader => (Review(reader), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
                ("@at", from.At),
                ("@id", from.Id),
                ("@decision", query.Decision is { } decision ? Word.Of(decision) : null),
                ("@reviewer", query.ReviewerId),
                ("@tag", query.TagId),
                ("@rule", query.RuleId),
                ("@limit", size + 1)),
            size);
    }

    private static TagReview Review(Microsoft.Data.Sqlite.SqliteDataReader reader) => Json.Read<TagReview>(reader.GetString(0));
}
