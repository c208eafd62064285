using System.Text.Json;
using Scrm.Tests.Channels;

namespace Scrm.Tests.Learning;

/// <summary>Question sets in a <c>shared/data</c> folder beside the repository; where there is none, their tests are skipped.</summary>
internal static class SharedData
{
    private static readonly string? Folder = Repository.Above(Repository.Root)
        .Select(d => Path.Combine(d, "shared", "data"))
        .FirstOrDefault(Directory.Exists);

    /// <summary>A file's path.</summary>
    public static string File(string name)
    {
        var path = Folder is null ? null : Path.Combine(Folder, name + ".jsonl");
        Assert.SkipUnless(path is not null && System.IO.File.Exists(path), $"There is no shared/data/{name}.jsonl beside the repository.");
        return path!;
    }

    /// <summary>A file's rows.</summary>
    public static List<JsonElement> Rows(string name) => [.. System.IO.File.ReadLines(File(name)).Select(Parse)];

    /// <summary>A member's text; null when missing or null.</summary>
    public static string? Text(JsonElement row, string member) => row.TryGetProperty(member, out var found) ? found.GetString() : null;

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
