using System.Diagnostics;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Deployment;

/// <summary>The compose files, and the program that reads them.</summary>
internal static class Compose
{
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.Root, "docker-compose*.yml");

    /// <summary>What the program says of files; the test is skipped where it is not.</summary>
    public static async Task<(int ExitCode, string Said)> CheckAsync(string[] files, IEnumerable<string> secrets)
    {
        var program = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "docker-compose")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "docker-compose is not on the PATH: the compose files are not validated.");
        var start = new ProcessStartInfo(program!, [.. files.SelectMany(file => new[] { "-f", file }), "config", "-q"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var secret in secrets)
        {
            start.Environment[secret] = "secret4tests";
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
