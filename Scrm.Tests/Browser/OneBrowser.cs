using Microsoft.Playwright;

namespace Scrm.Tests.Browser;

/// <summary>A browser for all tests of a collection, started by the first that asks.</summary>
public sealed class OneBrowser : IAsyncLifetime
{
    // Long enough for two cores that others use too; nothing waits longer than it has to.
    private const float PatienceMs = 45_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page of a person of their own, in their language. Skips the test where there is no browser.</summary>
    internal async Task<WatchedPage> OpenAsync(string name, string language, int width, int height, string? timeZone = null)
    {
        _browser ??= await LaunchAsync();
        var context = await _browser.NewContextAsync(new()
        {
            Locale = language,
            TimezoneId = timeZone,
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(PatienceMs);
        return await WatchedPage.OpenAsync(name, context);
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Assert.SkipUnless(
            File.Exists(ConsolePage),
            "The console's page was left out of this build (SkipClientApp), so there is nothing to look at.");
        var chromium = await Chromium.FindAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium.Program,
            Args = Arguments,
            Env = Variables(chromium),
            Timeout = PatienceMs,
        });
    }

    private static string ConsolePage => Path.Combine(WholePath.Repository.Root, "Scrm.AgentConsole", "wwwroot", "index.html");

    // What is given replaces everything, so the browser's own comes on top of ours.
    private static Dictionary<string, string> Variables(Chromium chromium)
    {
        var all = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
        foreach (var (name, value) in chromium.Variables)
        {
            all[name] = value;
        }

        return all;
    }
}
