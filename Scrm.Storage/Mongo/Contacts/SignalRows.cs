using MongoDB.Bson;
using Scrm.Core.Tagging;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes what rules have not seen yet.</summary>
internal static class SignalRows
{
    /// <summary>The collection: a queue, small, in one place.</summary>
    public static readonly CollectionPlan Plan = new("contact_signals", "number:long attempts:int until:long body:object")
    {
        Zone = Zoning.By("body.occasion.contactId"),
        Indexes = [new("number")],
    };

    /// <summary>Adds one; null is none.</summary>
    public static void Add(Session session, PendingSignal? signal, Numbers numbers)
    {
        if (signal is not null)
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", signal.Id }, { "number", numbers.Next() }, { "attempts", 0 }, { "until", 0L }, { Body.Name, Body.Of(signal) },
            });
        }
    }
}
