using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>One index of a collection.</summary>
/// <param name="Keys">Its fields, separated by spaces; one that falls begins with a minus.</param>
internal sealed record IndexPlan(string Keys)
{
    /// <summary>Two documents with the same values are refused.</summary>
    public bool Unique { get; init; }

    /// <summary>Only documents that have this field are in it.</summary>
    public string? Having { get; init; }

    /// <summary>The server removes a document once this field's time is over.</summary>
    public bool Expires { get; init; }

    /// <summary>The same where documents have a zone: what is unique begins with the shard key, and that with the zone.</summary>
    public IndexPlan Zoned() => Unique ? this with { Keys = $"{Zones.Field} {Keys}" } : this;

    /// <summary>As the server is told.</summary>
    public BsonDocument Describe()
    {
        var keys = new BsonDocument(Keys.Split(' ').Select(key => new BsonElement(key.TrimStart('-'), key[0] == '-' ? -1 : 1)));
        var described = new BsonDocument { { "key", keys }, { "name", Keys.Replace(' ', '_') + (Having is null ? "" : "_having_" + Having) } };
        described.Add("unique", true, Unique);
        described.Add("partialFilterExpression", new BsonDocument(Having ?? "none", new BsonDocument("$exists", true)), Having is not null);
        described.Add("expireAfterSeconds", 0, Expires);
        return described;
    }
}
