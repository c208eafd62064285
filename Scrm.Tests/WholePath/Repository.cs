using System.Reflection;

namespace Scrm.Tests.WholePath;

/// <summary>Places of this checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Of("RepositoryRoot"));

    public static string HostProgram { get; } = Path.GetFullPath(Of("HostProgram"));

    private static string Of(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
