namespace Scrm.Tests.Channels;

/// <summary>Where the sources are, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory).First(d => File.Exists(Path.Combine(d, "Scrm.slnx")));

    /// <summary>The folders that hold <paramref name="folder"/>, from the nearest.</summary>
    public static IEnumerable<string> Above(string folder)
    {
        for (var d = new DirectoryInfo(folder); d is not null; d = d.Parent)
        {
            yield return d.FullName;
        }
    }
}
