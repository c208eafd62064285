using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes the documents of pictures and of the figures behind them.</summary>
internal static class PersonaRows
{
    /// <summary>The pictures. Every contact has one; at 0 it is still to be computed.</summary>
    public static readonly CollectionPlan Plan = new("personas", "at:long body:object")
    {
        Zone = Zoning.By("_id"),
        ShardKey = "_id",
        Indexes = [new("at _id")],
    };

    /// <summary>What was counted.</summary>
    public static readonly CollectionPlan Figures = new("contact_figures", "body:object") { Zone = Zoning.By("_id"), ShardKey = "_id" };

    /// <summary>Makes room for the picture of somebody new; it is computed with the first commit that concerns him, or soon.</summary>
    public static void Begin(Session session, Contact contact) => session.Upsert(
        Plan,
        new BsonDocument("_id", contact.Id),
        Op.SetNew(new BsonDocument { { "at", 0L }, { Body.Name, Body.Of(new Persona(contact.Id, DateTimeOffset.UnixEpoch, [])) } }));

    /// <summary>Replaces the person's figures; null leaves them.</summary>
    public static void SaveFigures(Session session, string contactId, ContactFigures? figures)
    {
        if (figures is not null)
        {
            session.Put(Figures, new BsonDocument { { "_id", contactId }, { Body.Name, Body.Of(figures) } });
        }
    }

    /// <summary>Replaces the person's picture; null leaves it.</summary>
    public static void Save(Session session, Persona? persona)
    {
        if (persona is not null)
        {
            session.Put(Plan, new BsonDocument { { "_id", persona.ContactId }, { "at", Instant.Of(persona.At) }, { Body.Name, Body.Of(persona) } });
            session.Change(ContactRows.Plan, new BsonDocument("_id", persona.ContactId), Op.Set(PersonFields.Of(persona)));
        }
    }
}
