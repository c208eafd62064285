using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Documents;

/// <summary>JSON as BSON and back, nothing lost: a number that is not whole keeps its decimal digits.</summary>
internal static class JsonBson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A JSON object as a document.</summary>
    public static BsonDocument Parse(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return Document(ref reader);
    }

    /// <summary>A document as JSON.</summary>
    public static string Write(BsonDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            Write(writer, document);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static BsonValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Document(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => new BsonString(reader.GetString()!),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => BsonBoolean.True,
        JsonTokenType.False => BsonBoolean.False,
        JsonTokenType.Null => BsonNull.Value,
        _ => throw new JsonException($"A document holds {reader.TokenType}."),
    };

    private static BsonDocument Document(ref Utf8JsonReader reader)
    {
        var document = new BsonDocument();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = FieldName.Of(reader.GetString()!);
            reader.Read();
            document.Add(name, Value(ref reader));
        }

        return document;
    }

    private static BsonArray List(ref Utf8JsonReader reader)
    {
        var list = new BsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Value(ref reader));
        }

        return list;
    }

    private static BsonValue Number(ref Utf8JsonReader reader) =>
        reader.TryGetInt32(out var small) ? new BsonInt32(small)
        : reader.TryGetInt64(out var whole) ? new BsonInt64(whole)
        : new BsonDecimal128(Decimal128.Parse(Encoding.UTF8.GetString(reader.ValueSpan)));

    private static void Write(Utf8JsonWriter writer, BsonValue value)
    {
        switch (value)
        {
            case BsonDocument document:
                writer.WriteStartObject();
                foreach (var element in document)
                {
                    writer.WritePropertyName(FieldName.From(element.Name));
                    Write(writer, element.Value);
                }

                writer.WriteEndObject();
                break;
            case BsonArray list:
                writer.WriteStartArray();
                foreach (var element in list)
                {
                    Write(writer, element);
                }

                writer.WriteEndArray();
                break;
            case BsonString text: writer.WriteStringValue(text.Value); break;
            case BsonInt32 or BsonInt64: writer.WriteNumberValue(value.ToInt64()); break;
            case BsonDouble real: writer.WriteNumberValue(real.Value); break;
            case BsonDecimal128 exact: writer.WriteRawValue(exact.Value.ToString(), skipInputValidation: true); break;
            case BsonBoolean yes: writer.WriteBooleanValue(yes.Value); break;
            default: writer.WriteNullValue(); break;
        }
    }
}
