using MongoDB.Bson;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Mongo.Documents;

/// <summary>Core's documents as the field <c>body</c>: the same fields as the JSON of the embedded store, readable by any MongoDB tool.</summary>
internal static class Body
{
    /// <summary>The field.</summary>
    public const string Name = "body";

    /// <summary>A document of Core as BSON.</summary>
    public static BsonDocument Of<T>(T document) => JsonBson.Parse(Json.Write(document));

    /// <summary>The document of Core in a stored one.</summary>
    public static T Read<T>(BsonDocument stored) => Json.Read<T>(JsonBson.Write(stored[Name].AsBsonDocument));

    /// <summary>The same for all of a list.</summary>
    public static IReadOnlyList<T> All<T>(IEnumerable<BsonDocument> stored) => [.. stored.Select(Read<T>)];

    /// <summary>The same for one that may be missing.</summary>
    public static T? ReadOrNull<T>(BsonDocument? stored)
        where T : class => stored is null ? null : Read<T>(stored);
}
