using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <summary>The collection of small documents: inboxes, teams, agents, dimensions, tags, rules, settings. Read whole, in one place.</summary>
internal static class CatalogCollection
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("catalog", "kind:string id:string number:long version:long body:object")
    {
        Zone = Zoning.LeftOut("what the company set up is one for all regions; among it, marks of unanswered questions keep a masked wording"),
        Indexes = [new("kind number")],
    };
}
