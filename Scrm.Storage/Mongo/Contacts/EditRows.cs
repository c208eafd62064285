using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes the documents of what was changed of people.</summary>
internal static class EditRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("contact_edits", "contact:string at:long body:object")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes = [new("contact -at -_id")],
    };

    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<ContactEdit> edits)
    {
        foreach (var edit in edits)
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", edit.Id }, { "contact", edit.ContactId }, { "at", Instant.Of(edit.At) }, { Body.Name, Body.Of(edit) },
            });
        }
    }
}
