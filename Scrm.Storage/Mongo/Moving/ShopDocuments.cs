using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Links;
using Scrm.Core.Members;
using Scrm.Core.Orders;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Members;
using Scrm.Storage.Mongo.Orders;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>Links, clicks, purchases and members.</summary>
internal static class ShopDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("shortLink", LinkRows.Plan, new("code=_id body"))
        {
            Derive = (record, document) => document.Merge(LinkRows.Document(DocumentKind.Of<ShortLink>(record)), overwriteExistingElements: false),
        },
        new("linkClick", LinkRows.Clicks, new("via:set? touchpoint? code at:long campaign? contact?"))
        {
            Key = "number",
            Numbered = true,
            Id = record => Engine.Key.Of(record["at"].ToInt64().ToString(CultureInfo.InvariantCulture), record["code"].AsString),
        },
        new("order", MongoOrderStore.Plan, new("via:set? id body"))
        {
            Id = record => record[Documents.Body.Name]["externalId"],
            Derive = (record, document) => document.Merge(MongoOrderStore.Document(DocumentKind.Of<Order>(record)), overwriteExistingElements: false),
        },
        new("member", MongoMemberStore.Plan, new("id=_id body"))
        {
            Derive = (record, document) =>
                document["keys"] = new BsonArray(DocumentKind.Of<MemberRecord>(record).Keys.Select(PersonKeyRows.KeyOf).Distinct()),
        },
    ];
}
