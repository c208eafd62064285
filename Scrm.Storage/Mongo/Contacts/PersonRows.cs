using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes what is known of people beside the person: timeline and tags.</summary>
internal static class PersonRows
{
    /// <summary>The timeline.</summary>
    public static readonly CollectionPlan Touchpoints = new("touchpoints", "contact:string kind:string at:long body:object")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes = [new("contact -at -_id"), new("scene inbox") { Having = "scene" }],
    };

    /// <summary>The tags people have.</summary>
    public static readonly CollectionPlan Tags = new("tag_assignments", "contact:string tag:string dimension:string number:long body:object")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes = [new("contact number"), new("tag contact"), new("dimension contact")],
    };

    /// <summary>Adds to the timeline, puts and takes off tags.</summary>
    public static void Save(
        Session session,
        string contactId,
        IReadOnlyList<Touchpoint> touchpoints,
        IReadOnlyList<TagAssignment> tags,
        IReadOnlyList<string> tagsRemoved,
        Numbers numbers)
    {
        foreach (var touchpoint in touchpoints)
        {
            AddTouch(session, touchpoint);
        }

        if (tagsRemoved.Count > 0)
        {
            session.Remove(Tags, new BsonDocument { { "contact", contactId }, { "_id", Op.In(tagsRemoved) } });
        }

        foreach (var tag in tags)
        {
            SaveTag(session, tag, numbers);
        }
    }

    /// <summary>Adds one to the timeline.</summary>
    public static void AddTouch(Session session, Touchpoint touchpoint)
    {
        session.Insert(Touchpoints, new BsonDocument("_id", touchpoint.Id).AddRange(TouchFields(touchpoint)).Add(Body.Name, Body.Of(touchpoint)));
        ActivityRows.AddTouch(session, touchpoint);
        if (touchpoint.Detail is { } code && Activities.HasCode(touchpoint.Kind))
        {
            session.Change(
                ContactRows.Plan, new BsonDocument("_id", touchpoint.ContactId), new BsonDocument("$addToSet", new BsonDocument("codes", code)));
        }
    }

    /// <summary>What is asked of an entry of the timeline beside its document.</summary>
    public static BsonDocument TouchFields(Touchpoint touchpoint) => new()
    {
        { "contact", touchpoint.ContactId },
        { "kind", Word.Of(touchpoint.Kind) },
        { "at", Instant.Of(touchpoint.At) },
        { "inbox", touchpoint.InboxId },
        { "scene", Field.Of(touchpoint.Detail), touchpoint is { Detail: not null, Kind: TouchpointKind.Subscribe or TouchpointKind.Scan } },
    };

    /// <summary>What is asked of a tag beside its document.</summary>
    public static BsonDocument TagFields(TagAssignment tag)
    {
        var fact = TagFact.Of(tag);
        return new BsonDocument
        {
            { "tag", fact.TagId },
            { "dimension", fact.DimensionId },
            { "score", fact.Score },
            { "confidence", fact.Confidence },
            { "lastSeen", Instant.Of(fact.LastSeenAt) },
            { "folded", Field.Of(fact.Folded) },
            { "low", Field.Of(fact.Range?.Low) },
            { "high", Field.Of(fact.Range?.High) },
            { "expires", Field.Of(Instant.Of(tag.ExpiresAt)) },
        };
    }

    private static void SaveTag(Session session, TagAssignment tag, Numbers numbers) =>
        session.Upsert(Tags, new BsonDocument { { "_id", tag.Id }, { "contact", tag.ContactId } }, Op.Both(
            Op.SetNew(new BsonDocument("number", numbers.Next())), Op.Set(TagFields(tag).Add(Body.Name, Body.Of(tag)))));
}
