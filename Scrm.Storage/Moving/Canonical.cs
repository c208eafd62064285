using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scrm.Storage.Moving;

/// <summary>
/// JSON in one form, whichever store wrote it: no spaces, no needless escapes, and every number in its shortest. So the same record has the
/// same text, and the same hash, everywhere.
/// </summary>
internal static class Canonical
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Far less than a decimal number loses where it cannot hold a small one.
    private const double Nearly = 1e-14;

    /// <summary>The one form of a JSON text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string Of(string json)
    {
        var output = new ArrayBufferWriter<byte>(json.Length + 16);
        using (var writer = new Utf8JsonWriter(output, Plain))
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName: writer.WritePropertyName(reader.GetString()!); break;
            case JsonTokenType.String: writer.WriteStringValue(reader.GetString()); break;
            case JsonTokenType.True: writer.WriteBooleanValue(true); break;
            case JsonTokenType.False: writer.WriteBooleanValue(false); break;
            case JsonTokenType.Null: writer.WriteNullValue(); break;
            default: writer.WriteRawValue(Number(ref reader), skipInputValidation: true); break;
        }
    }

    private static string Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        // Money keeps its digits; what is beyond a decimal number's reach is the nearest double.
        var real = reader.GetDouble();
        return reader.TryGetDecimal(out var exact) && Math.Abs((double)exact - real) <= Math.Abs(real) * Nearly
            ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
            : real.ToString("R", CultureInfo.InvariantCulture);
    }
}
