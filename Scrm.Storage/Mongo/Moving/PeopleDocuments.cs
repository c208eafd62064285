using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Merging;
using Scrm.Core.Personas;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;
using Scrm.Storage.Mongo.Merging;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>People and what is known of them.</summary>
internal static class PeopleDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("contact", ContactRows.Plan, new("codes fresh id=_id version:long body")) { Key = "number", Complete = PeopleKeys.CompleteAsync, WriteAsync = PeopleKeys.WriteAsync },
        new("merge", MergeRows.Plan, new("id=_id body"))
        {
            Key = "number",
            Numbered = true,
            Derive = (record, document) =>
            {
                // His old place among people is another store's: coming back he takes this one.
                var merge = DocumentKind.Of<Merge>(record);
                document["kept"] = merge.KeptId;
                document["merged"] = merge.MergedId;
                document["place"] = document["number"];
                document.Add("standing", merge.MergedId, merge.IsStanding);
            },
        },
        new("mergeDismissal", MongoMergeDismissals.Plan, new("body"))
        {
            Id = record => MongoMergeDismissals.IdOf(DocumentKind.Of<MergeDismissal>(record)),
            Derive = (record, document) =>
            {
                var dismissal = DocumentKind.Of<MergeDismissal>(record);
                document["one"] = dismissal.OneId;
                document["other"] = dismissal.OtherId;
            },
        },
        new("edit", EditRows.Plan, new("via:set? id=_id body"))
        {
            Derive = (record, document) =>
            {
                var edit = DocumentKind.Of<ContactEdit>(record);
                document["contact"] = edit.ContactId;
                document["at"] = Instant.Of(edit.At);
            },
        },
        new("persona", PersonaRows.Plan, new("contact=_id at:long body")) { WriteAsync = PersonasAsync },
        new("figures", PersonaRows.Figures, new("contact=_id body")),
        new("touchpoint", PersonRows.Touchpoints, new("via:set? id=_id body"))
        {
            Derive = (record, document) => document.Merge(PersonRows.TouchFields(DocumentKind.Of<Touchpoint>(record)), overwriteExistingElements: false),
        },
        new("tag", PersonRows.Tags, new("via:set? id=_id body"))
        {
            Key = "contact",
            Then = "number",
            Numbered = true,
            Derive = (record, document) =>
            {
                var tag = DocumentKind.Of<TagAssignment>(record);
                document["contact"] = tag.ContactId;
                document.Merge(PersonRows.TagFields(tag), overwriteExistingElements: false);
            },
        },
        new("observation", ObservationRows.Plan, new("via:set? id body"))
        {
            Key = "contact",
            Then = "at number",
            Numbered = true,
            Id = record => ObservationRows.IdOf(DocumentKind.Of<TagObservation>(record)),
            Derive = (record, document) =>
            {
                var one = DocumentKind.Of<TagObservation>(record);
                document["contact"] = one.ContactId;
                document.Merge(ObservationRows.Fields(one), overwriteExistingElements: false);
            },
        },
        new("signal", SignalRows.Plan, new("until:long id=_id attempts:int body")) { Key = "number", Numbered = true },
        new("contactDay", ActivityRows.Plan, new("contact kind day:long n:int"))
        {
            Id = record => Engine.Key.Of(record["contact"].AsString, record["kind"].AsString, record["day"].ToInt64().ToString(CultureInfo.InvariantCulture)),
        },
        new("contactHour", ActiveHourRows.Plan, new("contact hour:long messages:int"))
        {
            Id = record => Engine.Key.Of(record["contact"].AsString, record["hour"].ToInt64().ToString(CultureInfo.InvariantCulture)),
        },
    ];

    private static Task PersonasAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        foreach (var record in records)
        {
            var (id, at) = (record["contact"].AsString, record["at"].ToInt64());
            session.Put(PersonaRows.Plan, new BsonDocument { { "_id", id }, { "at", at }, { Body.Name, record[Body.Name] } });
            if (at > 0)
            {
                session.Change(ContactRows.Plan, new BsonDocument("_id", id), Op.Set(PersonFields.Of(DocumentKind.Of<Persona>(record))));
            }
        }

        return Task.CompletedTask;
    }
}
