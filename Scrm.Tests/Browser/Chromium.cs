namespace Scrm.Tests.Browser;

/// <summary>A Chromium to test with: its program, and what it needs in its environment.</summary>
internal sealed record Chromium(string Program, IReadOnlyDictionary<string, string> Variables)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The one of <c>CHROMIUM_PATH</c>, else the machine's own, else the one of npm.
    /// <c>SCRM_TEST_CHROMIUM=npm</c> goes to npm at once. Skips the test, with the reason, where there is none.
    /// </summary>
    public static async Task<Chromium> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("SCRM_TEST_CHROMIUM") != "npm")
        {
            if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            {
                // Asked for by name: another one instead would hide the mistake.
                Assert.True(await RunsAsync(named), $"CHROMIUM_PATH is {named}, and that does not run.");
                return Plain(named);
            }

            foreach (var program in Names.SelectMany(OnPath))
            {
                if (await RunsAsync(program))
                {
                    return Plain(program);
                }
            }
        }

        var (npm, reason) = await NpmChromium.FindAsync();
        Assert.SkipWhen(npm is null, $"No browser: none of {string.Join(", ", Names)} runs here, and npm has none: {reason} CHROMIUM_PATH can name one.");
        return npm!;
    }

    private static Chromium Plain(string program) => new(program, new Dictionary<string, string>());

    private static IEnumerable<string> OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
            .Where(File.Exists);

    // Some systems put a script there that only says how to get a browser.
    private static async Task<bool> RunsAsync(string program) =>
        (await Tool.RunAsync(Path.GetTempPath(), Patience, program, "--version")).Exit == 0;
}
