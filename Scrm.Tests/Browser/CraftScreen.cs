using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>What lies around the pages: the sheet of keys, alerts, the guide to a new inbox.</summary>
internal sealed class CraftScreen(IPage page)
{
    /// <summary>Notes notifications and sounds instead of making them.</summary>
    public const string Listen = """
        window.heard = { notes: [], tones: 0, asked: 0 };
        window.Notification = class { static permission = 'default'; static requestPermission() { window.heard.asked++; this.permission = 'granted'; return Promise.resolve('granted'); }
          constructor(title, options) { window.heard.notes.push(`${title}: ${options.body}`); } close() {} };
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...at) { window.heard.tones++; return start.apply(this, at); };
        window.isAway = false;
        document.hasFocus = () => !window.isAway;
        """;

    public ILocator Sheet => page.GetByTestId("key-sheet");

    public ILocator Checks => page.GetByTestId("check");

    public ILocator Check(string kind) => page.Locator($"[data-testid=check][data-kind={kind}]");

    public async Task OpenSheetAsync()
    {
        await page.Keyboard.PressAsync("?");
        await Expect(Sheet).ToBeVisibleAsync();
    }

    public async Task CloseSheetAsync()
    {
        await page.Keyboard.PressAsync("Escape");
        await Expect(Sheet).ToHaveCountAsync(0);
    }

    public async Task OpenAlertsAsync()
    {
        await page.GetByTestId("user-menu").ClickAsync();
        await page.GetByTestId("alert-settings").ClickAsync();
        await Expect(page.GetByTestId("alert-notify")).ToBeVisibleAsync();
    }

    public async Task SwitchAsync(string name, bool isOn)
    {
        await page.GetByTestId($"alert-{name}").ClickAsync();
        await Expect(page.GetByTestId($"alert-{name}")).ToHaveAttributeAsync("aria-checked", isOn ? "true" : "false");
    }

    public Task LookAwayAsync(bool isAway) => page.EvaluateAsync("away => { window.isAway = away; }", isAway);

    public Task<string[]> NotesAsync() => page.EvaluateAsync<string[]>("() => window.heard.notes");

    public Task<int> TonesAsync() => page.EvaluateAsync<int>("() => window.heard.tones");

    public Task<int> AskedAsync() => page.EvaluateAsync<int>("() => window.heard.asked");

    public async Task<string> CopiedAsync(string what) => (await page.GetByTestId($"setup-{what}").TextContentAsync())!;

    public Task FillAsync(string what, string text) => page.GetByTestId($"setup-{what}").FillAsync(text);

    public Task NextAsync() => page.GetByTestId("setup-next").ClickAsync();
}
