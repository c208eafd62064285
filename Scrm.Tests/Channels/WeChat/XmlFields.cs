using System.Text.Json;
using Scrm.Bot.Channels.Xml;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>Compares fields read with a vector's: text by tag, children nested, repeated tags as lists; spaces around text aside.</summary>
internal static class XmlFields
{
    public static IEnumerable<string> Differences(JsonElement expected, XmlField actual)
    {
        foreach (var field in expected.EnumerateObject())
        {
            var found = actual.Children.Where(c => c.Name == field.Name).ToList();
            JsonElement[] wanted = field.Value.ValueKind == JsonValueKind.Array ? [.. field.Value.EnumerateArray()] : [field.Value];
            if (found.Count != wanted.Length)
            {
                yield return $"{field.Name}: {found.Count} instead of {wanted.Length}";
                continue;
            }

            foreach (var difference in wanted.Zip(found).SelectMany(pair => One(pair.First, pair.Second)))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> One(JsonElement expected, XmlField actual) =>
        expected.ValueKind == JsonValueKind.Object
            ? Differences(expected, actual).Select(d => $"{actual.Name}.{d}")
            : (expected.GetString() ?? "").Trim() == actual.Text.Trim() ? [] : [$"{actual.Name}: {actual.Text}"];
}
