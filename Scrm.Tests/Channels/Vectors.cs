using System.Text.Json;

namespace Scrm.Tests.Channels;

/// <summary>Conformance vectors in a <c>shared/channels/vectors</c> folder beside the repository; where there is none, their tests are skipped.</summary>
internal static class Vectors
{
    private static readonly string? Folder = Repository.Above(Repository.Root)
        .Select(d => Path.Combine(d, "shared", "channels", "vectors"))
        .FirstOrDefault(Directory.Exists);

    /// <summary>Ids of a file's vectors, each a row of a theory; one empty row where there are no vectors, so that the skip is seen.</summary>
    public static IEnumerable<TheoryDataRow<string>> Ids(string file, Func<JsonElement, bool> where)
    {
        if (Folder is null)
        {
            yield return new TheoryDataRow<string>("");
            yield break;
        }

        foreach (var vector in All(file).Where(where))
        {
            yield return new TheoryDataRow<string>(Text(vector, "id"));
        }
    }

    /// <summary>One vector; skips the test where there are none.</summary>
    public static JsonElement Get(string file, string id)
    {
        Assert.SkipWhen(Folder is null, "There is no shared/channels/vectors folder beside the repository.");
        return All(file).Single(v => Text(v, "id") == id);
    }

    public static string Text(JsonElement vector, string name) => TextOrNull(vector, name) ?? "";

    public static string? TextOrNull(JsonElement vector, string name) =>
        vector.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    public static bool IsWeChat(JsonElement vector) => Text(vector, "channel") == "wechat_mp";

    private static List<JsonElement> All(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, file)));
        return [.. document.RootElement.GetProperty("vectors").Clone().EnumerateArray()];
    }
}
