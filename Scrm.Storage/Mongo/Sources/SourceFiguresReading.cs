using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Sources;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Sources;

/// <summary>Counts what codes brought, from timelines, people, conversations and tags as they are.</summary>
internal static class SourceFiguresReading
{
    private const int MostTags = 10;

    /// <summary>The figures of one code.</summary>
    public static async Task<SourceFigures> OfAsync(Session session, string inboxId, string scene, long now)
    {
        var scans = await session.FieldsAsync(
            PersonRows.Touchpoints, new BsonDocument { { "scene", scene }, { "inbox", inboxId } }, "contact", "kind", "at");
        var followers = scans.Where(row => row["kind"].AsString == Word.Of(TouchpointKind.Subscribe));

        // Whoever came by this code first; the same scene may hang at another account.
        var brought = (await session.FieldsAsync(
            ContactRows.Plan, new BsonDocument { { "facts.source", "scan:" + scene }, { "inboxes", inboxId } }, "_id"))
            .Select(row => row["_id"].AsString).ToList();
        var conversations = await session.CountAsync(
            ConversationRows.Plan,
            new BsonDocument { { "contact", Op.In(brought) }, { "inbox", inboxId }, { "body.lastSeq", Op.Above(0) } });
        return new SourceFigures(
            scans.Count,
            People(scans),
            People(followers),
            brought.Count,
            conversations,
            scans.Count == 0 ? null : Instant.From(scans.Max(row => row["at"].ToInt64())),
            await TagsAsync(session, brought, now));
    }

    private static async Task<IReadOnlyList<SourceTag>> TagsAsync(Session session, List<string> brought, long now)
    {
        var living = Op.Any(new BsonDocument("expires", BsonNull.Value), new BsonDocument("expires", Op.Above(now)));
        return
        [
            .. Body.All<TagAssignment>(await session.AllAsync(PersonRows.Tags, new BsonDocument("contact", Op.In(brought)).Merge(living)))
                .GroupBy(tag => tag.TagId)
                .Select(group => new SourceTag(group.Key, group.Max(tag => tag.Name)!, group.Select(tag => tag.ContactId).Distinct().LongCount()))
                .OrderByDescending(tag => tag.People).ThenBy(tag => tag.TagId, StringComparer.Ordinal)
                .Take(MostTags),
        ];
    }

    private static long People(IEnumerable<BsonDocument> rows) => rows.Select(row => row["contact"].AsString).Distinct().LongCount();
}
