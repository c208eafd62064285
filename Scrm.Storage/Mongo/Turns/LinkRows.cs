using MongoDB.Bson;
using Scrm.Core.Links;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>Writes links in messages and what was clicked.</summary>
internal static class LinkRows
{
    /// <summary>The links: by the code somebody comes with.</summary>
    public static readonly CollectionPlan Plan = new("short_links", "message:string at:long body:object")
    {
        Zone = Zoning.By("_id"),
        ShardKey = "_id",
        Indexes = [new("campaign message") { Having = "campaign" }],
    };

    /// <summary>The clicks.</summary>
    public static readonly CollectionPlan Clicks = new("link_clicks", "code:string at:long number:long")
    {
        Zone = Zoning.By("code"),
        ShardKey = "code",
        Indexes = [new("code -at"), new("campaign contact") { Having = "campaign" }, new("number")],
    };

    /// <summary>Adds links.</summary>
    public static void Add(Session session, IReadOnlyList<ShortLink> links)
    {
        foreach (var link in links)
        {
            session.Insert(Plan, Document(link));
        }
    }

    /// <summary>A link's document.</summary>
    public static BsonDocument Document(ShortLink link) => new()
    {
        { "_id", link.Code },
        { "message", link.MessageId },
        { "campaign", Field.Of(link.CampaignCode), link.CampaignCode is not null },
        { "at", Instant.Of(link.CreatedAt) },
        { Body.Name, Body.Of(link) },
    };
}
