namespace Scrm.Bench.Tagging;

/// <summary>Lines of a public set that lies beside the repository.</summary>
internal static class SharedRows
{
    /// <summary>The file's text, or null where the sets are absent.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        return null;
    }
}
