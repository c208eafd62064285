using System.Text.Json;

namespace Scrm.Tests.Emulators;

/// <summary>Conformance vectors that may lie beside the repository; tests that need them are skipped where they do not.</summary>
public static class EmulatorVectors
{
    private const string Place = "shared/channels/vectors";

    public static IReadOnlyList<JsonElement> Of(string file, string op)
    {
        if (Find(file) is not { } path)
        {
            Assert.Skip($"{Place}/{file}.json is not beside the repository.");
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("vectors").EnumerateArray().Where(vector => vector.GetProperty("op").GetString() == op).Select(vector => vector.Clone())];
    }

    public static string Text(this JsonElement vector, string name) => vector.GetProperty(name).GetString()!;

    private static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Place, $"{file}.json");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
