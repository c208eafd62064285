using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>
/// What a record has, as fields of a document: <c>record=document:type</c>, in the record's order. Types: <c>long</c>, <c>int</c>,
/// <c>hex</c> (bytes), <c>flag</c> (0 or 1 in records),
/// <c>set</c> (texts in order, none as an empty list in records); none: as it is. A question mark at the end: not in the document when there is nothing.
/// </summary>
internal sealed class MovedFields
{
    private readonly List<(string Record, string Document, string Type, bool Optional)> _fields;

    /// <summary>Reads the description.</summary>
    public MovedFields(string described) => _fields =
    [
        .. from part in described.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let optional = part[^1] == '?'
           let halves = part.TrimEnd('?').Split(':')
           let names = halves[0].Split('=')
           select (names[0], names[^1], halves.Length > 1 ? halves[1] : "", optional),
    ];

    /// <summary>A document's record.</summary>
    public BsonDocument Record(BsonDocument document) =>
        new(_fields.Select(field => new BsonElement(field.Record, Out(document.GetValue(field.Document, BsonNull.Value), field.Type))));

    /// <summary>A record's document.</summary>
    public BsonDocument Document(BsonDocument record)
    {
        var document = new BsonDocument();
        foreach (var field in _fields)
        {
            var value = In(record.GetValue(field.Record, BsonNull.Value), field.Type);
            if (!(field.Optional && value.IsBsonNull))
            {
                document[field.Document] = value;
            }
        }

        return document;
    }

    private static BsonValue Out(BsonValue value, string type) => type switch
    {
        "set" => new BsonArray(value is BsonArray list ? list.Select(one => one.AsString).Order(StringComparer.Ordinal) : []),
        _ when value.IsBsonNull => value,
        "hex" => Convert.ToHexString(value.AsByteArray),
        "flag" => value.AsBoolean ? 1 : 0,
        "long" or "int" => value.ToInt64(),
        _ => value,
    };

    private static BsonValue In(BsonValue value, string type) => type switch
    {
        _ when value.IsBsonNull => value,
        "set" => value.AsBsonArray.Count > 0 ? value : BsonNull.Value,
        "hex" => Convert.FromHexString(value.AsString),
        "flag" => BsonBoolean.Create(value.ToInt64() != 0),
        "long" => value.ToInt64(),
        "int" => value.ToInt32(),
        _ => value,
    };
}
