using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The review of tags in the browser, used by a supervisor's keyboard.</summary>
internal sealed class ReviewScreen(IPage page)
{
    public ILocator Items => page.GetByTestId("review-item");

    public ILocator Card => page.GetByTestId("review-card");

    public ILocator Evidence => page.GetByTestId("review-evidence");

    public ILocator Sitting => page.GetByTestId("review-sitting");

    public ILocator BulkCount => page.GetByTestId("bulk-count");

    public ILocator Retirement(string rule) => page.Locator($"[data-testid=retirement][data-rule='{rule}']");

    public async Task OpenAsync()
    {
        await page.Locator("nav a[href='/review']").ClickAsync();
        await Expect(Items.First).ToBeVisibleAsync();
        await Expect(Card).ToBeVisibleAsync();
    }

    public Task LaneAsync(string lane) => page.GetByTestId($"lane-{lane}").ClickAsync();

    /// <summary>Looks at an item of this tag, about these words, with a press on the list.</summary>
    public async Task<string> LookAtAsync(string tag, string words = "")
    {
        var row = page.Locator($"[data-testid=review-item][data-tag-id='{tag}']").Filter(new() { HasText = words }).First;
        await row.ClickAsync();
        var id = (await row.GetAttributeAsync("data-item"))!;
        await Expect(Card).ToHaveAttributeAsync("data-item", id);
        return id;
    }

    /// <summary>Decides what is looked at; it leaves the list at once.</summary>
    public async Task PressAsync(string key)
    {
        var id = (await Card.GetAttributeAsync("data-item"))!;
        await page.Keyboard.PressAsync(key);
        await LeavesAsync(id);
    }

    public async Task ReplaceAsync(string letters, string tag)
    {
        var id = (await Card.GetAttributeAsync("data-item"))!;
        await page.Keyboard.PressAsync("e");
        await page.GetByTestId("review-find").FillAsync(letters);
        await Expect(page.GetByTestId("review-option").First).ToHaveAttributeAsync("data-tag-id", tag);
        await page.GetByTestId("review-find").PressAsync("Enter");
        await LeavesAsync(id);
    }

    /// <summary>Takes the last decision back: its item is looked at again.</summary>
    public async Task UndoAsync(string id)
    {
        await page.Keyboard.PressAsync("z");
        await Expect(Card).ToHaveAttributeAsync("data-item", id);
    }

    public async Task BulkAsync(string button)
    {
        await page.GetByTestId(button).ClickAsync();
        await Expect(page.GetByTestId("bulk-undo")).ToBeVisibleAsync();
    }

    public async Task CloseBulkAsync()
    {
        await page.GetByTestId("bulk-close").ClickAsync();
        await Expect(page.GetByTestId("bulk")).ToHaveCountAsync(0);
    }

    public async Task FiguresAsync()
    {
        await page.GotoAsync(new Uri(new Uri(page.Url), "/review/figures").ToString());
        await Expect(page.GetByTestId("review-figures")).ToBeVisibleAsync();
    }

    public ILocator Overall => page.GetByTestId("review-overall");

    public ILocator RulePrecision(string rule) => page.Locator($"[data-testid=rule-figure][data-rule='{rule}'] [data-testid=precision]");

    private Task LeavesAsync(string id) => Expect(page.Locator($"[data-testid=review-item][data-item='{id}']")).ToHaveCountAsync(0);
}
