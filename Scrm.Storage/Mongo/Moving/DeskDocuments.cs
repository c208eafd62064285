using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Scheduled;
using Scrm.Core.Tags;
using Scrm.Core.Views;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Composing;
using Scrm.Storage.Mongo.Reviews;
using Scrm.Storage.Mongo.Segments;
using Scrm.Storage.Mongo.Tags;
using Scrm.Storage.Mongo.Views;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>What staff does: examples, reviews, counted weeks, segments, and what stands in agents' composers.</summary>
internal static class DeskDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("example", MongoExampleStore.Plan, new("kind id body"))
        {
            Key = "number",
            Numbered = true,
            Id = record => Engine.Key.Of(record["kind"].AsString, record["id"].AsString),
            Complete = (_, documents, records) => Fill(documents, records, (document, record) => record["id"] = Parts(document)[1]),
            Derive = (_, document) => document.Remove("id"),
        },
        new("platformTagMember", MongoPlatformTagStore.Plan, new("inbox tag external"))
        {
            Id = record => Engine.Key.Of(record["inbox"].AsString, record["tag"].AsString, record["external"].AsString),
        },
        new("review", ReviewRows.Plan, new("id=_id body"))
        {
            Numbered = true,
            Derive = (record, document) => document.Merge(ReviewRows.Fields(DocumentKind.Of<TagReview>(record)), overwriteExistingElements: false),
        },
        new("coverageWeek", MongoCoverageStore.Plan, new("week=_id:long body")),
        new("segmentCount", MongoSegmentStore.Counts, new("segment day:long count:int"))
        {
            Id = record => Engine.Key.Of(record["day"].ToInt64().ToString(CultureInfo.InvariantCulture), record["segment"].AsString),
        },
        new("segmentExport", MongoSegmentStore.Exports, new("segment body")),
        new("draft", MongoComposerStore.Drafts, new("agent conversation written:long body"))
        {
            Id = record => Engine.Key.Of(record["agent"].AsString, record["conversation"].AsString),
            Complete = (_, documents, records) => Fill(
                documents, records, (document, record) => (record["agent"], record["conversation"]) = (Parts(document)[0], Parts(document)[1])),
            Derive = (_, document) =>
            {
                document.Remove("agent");
                document.Remove("conversation");
            },
        },
        new("cannedUse", MongoCannedStore.Uses, new("id=_id count:long last:long")),
        new("scheduledReply", MongoScheduleStore.Plan, new("id=_id state why settled:long body"))
        {
            Numbered = true,
            Derive = (record, document) =>
            {
                var reply = DocumentKind.Of<ScheduledReply>(record);
                document["conversation"] = reply.ConversationId;
                document["due"] = Instant.Of(reply.DueAt);
            },
        },
        new("savedView", MongoSavedViewStore.Plan, new("id=_id position:long body"))
        {
            Key = "number",
            Numbered = true,
            Derive = (record, document) =>
            {
                var view = DocumentKind.Of<SavedView>(record);
                document["owner"] = view.OwnerId;
                document["name"] = view.Name;
                document["shared"] = view.Shared;
                document["version"] = view.Version;
            },
        },
    ];

    private static IReadOnlyList<string> Parts(BsonDocument document) => Engine.Key.Parts(document["_id"].AsString);

    private static Task Fill(IReadOnlyList<BsonDocument> documents, IReadOnlyList<BsonDocument> records, Action<BsonDocument, BsonDocument> fill)
    {
        for (var i = 0; i < records.Count; i++)
        {
            fill(documents[i], records[i]);
        }

        return Task.CompletedTask;
    }
}
