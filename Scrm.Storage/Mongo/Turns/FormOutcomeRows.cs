using MongoDB.Bson;
using Scrm.Core.Dialogues;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>Writes what forms brought, in the commit it happened in.</summary>
internal static class FormOutcomeRows
{
    /// <summary>What people filled in.</summary>
    public static readonly CollectionPlan Results = new("form_results", "form:string contact:string state:string at:long body:object")
    {
        Zone = Zoning.By("contact", "_id"),
        ShardKey = "_id",
        Indexes = [new("form -at -_id"), new("contact -at -_id"), new("-at -_id")],
    };

    /// <summary>Finished forms on their way to the company's own address: a queue in one place.</summary>
    public static readonly CollectionPlan Deliveries = new("form_deliveries", "form:string state:string at:long next:long until:long body:object")
    {
        Zone = Zoning.By("_id"),
        Indexes = [new("state next"), new("form -at -_id")],
    };

    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<FormOutcome> outcomes)
    {
        foreach (var (result, delivery) in outcomes.Select(outcome => (outcome.Result, outcome.Delivery)))
        {
            session.Insert(Results, new BsonDocument
            {
                { "_id", result.Id },
                { "form", result.FormId },
                { "contact", result.ContactId },
                { "state", Word.Of(result.End) },
                { "at", Instant.Of(result.EndedAt) },
                { Body.Name, Body.Of(result) },
            });
            if (delivery is not null)
            {
                session.Insert(Deliveries, Document(delivery));
            }
        }
    }

    /// <summary>A delivery nobody holds.</summary>
    public static BsonDocument Document(FormDelivery delivery) => new()
    {
        { "_id", delivery.Id },
        { "form", delivery.FormId },
        { "state", Word.Of(delivery.State) },
        { "at", Instant.Of(delivery.CreatedAt) },
        { "next", Instant.Of(delivery.NextAt) },
        { "until", 0L },
        { Body.Name, Body.Of(delivery) },
    };
}
