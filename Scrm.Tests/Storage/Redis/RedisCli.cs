using System.Diagnostics;
using System.Globalization;

namespace Scrm.Tests.Storage.Redis;

/// <summary>Asks a server by its own client program.</summary>
internal static class RedisCli
{
    /// <summary>Where a program of Redis lies; the test is skipped where it does not.</summary>
    public static string Program(string name)
    {
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{name} is not on the PATH: the runs against a real Redis are left out.");
        return path!;
    }

    /// <summary>What the server says.</summary>
    public static Task<string> AskAsync(int port, params string[] command) =>
        RunAsync(["-p", port.ToString(CultureInfo.InvariantCulture), .. command]);

    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var cli = Process.Start(new ProcessStartInfo(Program("redis-cli"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await cli.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await cli.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said;
    }
}
