using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The list of conversations and the search of the console, used with mouse and keyboard.</summary>
internal sealed class InboxScreen(IPage page)
{
    public ILocator Items => page.GetByTestId("conversation-item");

    public ILocator Chips => page.GetByTestId("filter-chips").Locator(".chip");

    public ILocator Hits(string kind) => page.Locator($"[data-testid=search-hit][data-kind={kind}]");

    public ILocator FindCount => page.GetByTestId("find-count");

    public ILocator BulkBar => page.GetByTestId("bulk-bar");

    public ILocator Results => page.GetByTestId("bulk-results").Locator("li");

    public Task ShowsAsync(int count) => Expect(Items).ToHaveCountAsync(count);

    public Task AddressHasAsync(string part) => Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(part)));

    public async Task ViewAsync(string view)
    {
        await page.GetByTestId($"tab-{view}").ClickAsync();
        await Expect(page.GetByTestId($"tab-{view}")).ToHaveAttributeAsync("aria-selected", "true");
    }

    /// <summary>A view behind the button.</summary>
    public async Task OtherViewAsync(string text)
    {
        await page.GetByTestId("views-more").ClickAsync();
        await page.Locator(".view-item").Filter(new() { HasText = text }).ClickAsync();
        await Expect(page.GetByTestId("views-more")).ToContainTextAsync(text);
    }

    /// <summary>Only who writes in this script.</summary>
    public async Task FilterLanguageAsync(string name)
    {
        await page.GetByTestId("filter").ClickAsync();
        await page.GetByTestId("filter-languages").ClickAsync();
        await page.Locator(".ant-select-item-option").Filter(new() { HasText = name }).ClickAsync();
        await Expect(Chips).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await page.GetByTestId("sort").FocusAsync();
        await page.Mouse.ClickAsync(700, 500);
        await Expect(page.GetByTestId("filter-languages")).ToHaveCountAsync(0);
    }

    public async Task SaveViewAsync(string name)
    {
        await page.GetByTestId("view-save").ClickAsync();
        await page.GetByTestId("view-name").FillAsync(name);
        await page.GetByTestId("view-name").PressAsync("Enter");
        await Expect(page.GetByTestId("views-more")).ToContainTextAsync(name);
    }

    /// <summary>Chooses from the first to the last that is listed.</summary>
    public async Task ChooseAllAsync(int count)
    {
        await ChooseAsync(0, range: false);
        await ChooseAsync(count - 1, range: true);
        await Expect(BulkBar).ToContainTextAsync($"{count}");
    }

    public async Task AssignToMeAsync()
    {
        await page.GetByTestId("bulk-assign").ClickAsync();
        await page.GetByTestId("bulk-target").ClickAsync();
        await page.Locator(".ant-select-item-option").First.ClickAsync();
        await page.Locator(".bulk-ok").ClickAsync();
    }

    public async Task SnoozeAsync()
    {
        await page.GetByTestId("bulk-snooze").ClickAsync();
        await page.Locator(".ant-modal .reasons input").First.CheckAsync();
        await page.Locator(".bulk-ok").ClickAsync();
    }

    public async Task FindAnythingAsync(string text)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByTestId("search-all").FillAsync(text);
    }

    public async Task FindHereAsync(string text)
    {
        await page.Keyboard.PressAsync("Control+f");
        await page.GetByTestId("find-input").FillAsync(text);
    }

    private async Task ChooseAsync(int at, bool range)
    {
        await Items.Nth(at).HoverAsync();
        await page.GetByTestId("choose").Nth(at).ClickAsync(range ? new() { Modifiers = [KeyboardModifier.Shift] } : null);
    }
}
