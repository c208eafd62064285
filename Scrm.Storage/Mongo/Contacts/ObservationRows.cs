using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes the documents of observations: the evidence behind tags.</summary>
internal static class ObservationRows
{
    /// <summary>The collection. What a version of a rule said of a cause, tag and value is its identity, so that it is kept once.</summary>
    public static readonly CollectionPlan Plan = new("tag_observations", "contact:string id:string tag:string cause:string at:long number:long body:object")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes =
        [
            new("contact at number"), new("id"), new("tag contact"), new("seen tag at") { Having = "seen" },
            new("rule version contact") { Having = "rule" }, new("machine at") { Having = "machine" }, new("contact person") { Having = "person" },
        ],
    };

    /// <summary>Adds those that are not there.</summary>
    public static void Add(Session session, IReadOnlyList<TagObservation> observations, Numbers numbers)
    {
        foreach (var one in observations)
        {
            session.Upsert(Plan, new BsonDocument { { "_id", IdOf(one) }, { "contact", one.ContactId } }, Op.SetNew(
                new BsonDocument("id", one.Id).AddRange(Fields(one)).Add("number", numbers.Next()).Add(Body.Name, Body.Of(one))));
        }
    }

    /// <summary>What is asked of an observation beside its document.</summary>
    public static BsonDocument Fields(TagObservation one) => new()
    {
        { "tag", one.TagId },
        { "value", one.Value ?? "" },
        { "cause", one.Cause },
        { "kind", Word.Of(one.Kind) },
        { "rule", Field.Of(one.RuleId), one.RuleId is not null },
        { "version", Field.Of((long?)one.RuleVersion), one.RuleVersion is not null },
        { one.RuleId is null ? "person" : "machine", true },
        { "seen", true, one.Kind == ObservationKind.Seen },
        { "at", Instant.Of(one.At) },
    };

    /// <summary>Takes a contact's out.</summary>
    public static void Withdraw(Session session, string contactId, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            session.Remove(Plan, new BsonDocument { { "contact", contactId }, { "id", Op.In(ids) } });
        }
    }

    /// <summary>The identity of an observation.</summary>
    public static string IdOf(TagObservation one) => one.RuleId is null
        ? one.Id
        : Key.Of(one.RuleId, one.RuleVersion?.ToString(CultureInfo.InvariantCulture), one.ContactId, one.TagId, one.Cause, one.Value);
}
