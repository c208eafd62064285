using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Scrm.Storage.Documents;

/// <summary>
/// Documents as stored. By reflection on purpose: the source generator drops the initializers of <c>init</c> members, so a
/// document written before a member existed would come back with null where its type promises a default.
/// </summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = Make();

    /// <summary>A document's text.</summary>
    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Info<T>());

    /// <summary>The document of a text.</summary>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize(text, Info<T>()) ?? throw new JsonException("A stored document is null.");

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly();
        return options;
    }
}
