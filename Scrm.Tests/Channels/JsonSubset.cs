using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scrm.Tests.Channels;

/// <summary>Compares only what an expectation names; an expected null also means absent.</summary>
internal static class JsonSubset
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Check(JsonElement expected, object actual) =>
        Assert.Empty(Differences(expected, JsonSerializer.SerializeToElement(actual, Options), "$"));

    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                return expected.EnumerateObject().SelectMany(p => Differences(
                    p.Value, actual.TryGetProperty(p.Name, out var found) ? found : default, $"{path}.{p.Name}"));
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == actual.GetArrayLength():
                return expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{path}[{i}]"));
            case JsonValueKind.Null when actual.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined:
                return [];
            default:
                return JsonElement.DeepEquals(expected, actual) ? [] : [$"{path}: expected {expected}, found {actual}"];
        }
    }
}
