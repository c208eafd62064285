using MongoDB.Bson;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Reviews;

/// <summary>What reviewers said of observations. One that is standing tells: not undone, not skipped.</summary>
internal static class ReviewRows
{
    /// <summary>The collection: people's work, small beside what machines write, and asked as a whole.</summary>
    public static readonly CollectionPlan Plan = new(
        "tag_reviews", "observation:string reviewer:string tag:string rule:string version:long decision:string undone:bool standing:bool at:long number:long body:object")
    {
        Zone = Zoning.By("_id", "body.contactId"),
        Indexes =
        [
            new("observation standing"), new("reviewer undone -at -number"), new("batch undone -at -number"), new("-at -_id"), new("standing rule version"),
        ],
    };

    /// <summary>Adds them, or replaces those with known ids.</summary>
    public static void Save(Session session, IReadOnlyList<TagReview> reviews, Numbers numbers)
    {
        foreach (var review in reviews)
        {
            session.Upsert(Plan, new BsonDocument("_id", review.Id), Op.Both(
                Op.SetNew(Lasting(review).Add("number", numbers.Next())), Op.Set(Changing(review).Add(Body.Name, Body.Of(review)))));
        }

        if (reviews.Count > 0)
        {
            Revisions.Raise(session, Revisions.Reviews);
        }
    }

    /// <summary>What is asked of a review beside its document.</summary>
    public static BsonDocument Fields(TagReview review) => Lasting(review).AddRange(Changing(review));

    private static BsonDocument Lasting(TagReview review) => new()
    {
        { "observation", review.ObservationId },
        { "reviewer", review.ReviewerId },
        { "batch", Field.Of(review.BatchId) },
        { "tag", review.TagId },
        { "rule", review.RuleId },
        { "version", (long)review.RuleVersion },
        { "decision", Word.Of(review.Decision) },
        { "rightly", review.IsRight ? 1 : 0 },
        { "at", Instant.Of(review.At) },
    };

    private static BsonDocument Changing(TagReview review) => new() { { "undone", review.UndoneAt is not null }, { "standing", review.IsVerdict } };
}
