using MongoDB.Bson;
using Scrm.Core.Agents;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Values;
using Scrm.Storage.Moving;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>Settings, people who may sign in, values that processes share.</summary>
internal static class BookDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("catalog", CatalogCollection.Plan, new("kind id version:long body"))
        {
            Key = "number",
            Numbered = true,
            Id = record => Engine.Key.Of(record["kind"].AsString, record["id"].AsString),
        },
        new("revision", Revisions.Plan, new("kind=_id revision:long")),
        new("account", MongoDirectory.Users, new("id=_id version:long body"))
        {
            Derive = (record, document) => document["name"] = DocumentKind.Of<Account>(record).NormalizedUserName,
        },
        new("value", MongoSharedValues.Plan, new("key=_id value version:long expires:long"))
        {
            Where = new BsonDocument("_id", Op.Not(MoveMark.Key)),
            Derive = (_, document) => document["gone"] = MongoSharedValues.GoneAt(document.Number("expires") is { } end ? Instant.From(end) : null),
        },

        // Where the log of changes ended: whoever read the old one is told to read anew.
        new("cursor", ChangeRows.Counters, new("name=_id value:long")) { Where = new BsonDocument("_id", ChangeRows.Counter) },
    ];
}
