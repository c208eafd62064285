using MongoDB.Bson;
using Scrm.Core.Merging;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Merging;

/// <summary>Writes the documents of contacts that became part of others.</summary>
internal static class MergeRows
{
    /// <summary>The collection: people's work, small.</summary>
    public static readonly CollectionPlan Plan = new("merges", "kept:string merged:string number:long place:long body:object")
    {
        Zone = Zoning.By("kept", "merged"),
        Indexes = [new("kept -number"), new("merged -number"), new("standing") { Having = "standing" }],
    };

    /// <summary>Writes one; <c>standing</c> names who is part of somebody else now.</summary>
    public static void Save(Session session, Merge merge, long number, long place) => session.Put(Plan, new BsonDocument
    {
        { "_id", merge.Id },
        { "kept", merge.KeptId },
        { "merged", merge.MergedId },
        { "standing", merge.MergedId, merge.IsStanding },
        { "number", number },
        { "place", place },
        { Body.Name, Body.Of(merge) },
    });
}
