using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The customer beside the conversation, and the bell, used as an agent uses them.</summary>
internal sealed class PeopleScreen(IPage page)
{
    public ILocator Panel => page.GetByTestId("contact-panel");

    public ILocator Suggestion => Panel.GetByTestId("merge-suggestion");

    public ILocator Standing => Panel.GetByTestId("merge-standing");

    public ILocator Undone => Panel.GetByTestId("merge-undone");

    public ILocator Identities => Panel.Locator(".identities li");

    public ILocator Past => Panel.GetByTestId("past-conversation");

    public ILocator Peek => Panel.GetByTestId("peek");

    public ILocator Edits => page.GetByTestId("edits");

    public ILocator Blocked => Panel.GetByTestId("blocked");

    public ILocator CallCount => page.GetByTestId("mention-count");

    public ILocator Handover => page.GetByTestId("handover");

    /// <summary>Writes a new fact.</summary>
    public async Task AddFactAsync(string name, string value)
    {
        await Panel.GetByTestId("attribute-add").ClickAsync();
        var row = Panel.Locator(".attribute").Last;
        await row.Locator("input").First.FillAsync(name);
        await row.Locator("input").Last.FillAsync(value);
        await row.Locator("input").Last.PressAsync("Enter");
        await Expect(Panel.Locator($".attribute input[value='{value}']")).ToHaveCountAsync(1);
    }

    /// <summary>Says that the suggested one is somebody else.</summary>
    public async Task DismissAsync()
    {
        await Suggestion.GetByTestId("merge-dismiss").ClickAsync();
        await Expect(Suggestion).ToHaveCountAsync(0);
    }

    /// <summary>Takes that back.</summary>
    public async Task SuggestAgainAsync()
    {
        await Panel.GetByTestId("merge-suggest-again").ClickAsync();
        await Expect(Suggestion).ToHaveCountAsync(1);
    }

    public async Task MergeAsync()
    {
        await Suggestion.GetByTestId("merge").ClickAsync();
        await page.Locator(".ant-popconfirm .ant-btn-primary").ClickAsync();
        await Expect(Standing).ToHaveCountAsync(1);
    }

    public async Task UndoAsync()
    {
        await Standing.GetByTestId("merge-undo").ClickAsync();
        await page.Locator(".ant-popconfirm:visible .ant-btn-primary").ClickAsync();
        await Expect(Undone).ToHaveCountAsync(1);
    }

    public async Task BlockAsync(string reason)
    {
        await Panel.GetByTestId("block").ClickAsync();
        await page.Locator(".ant-modal textarea").FillAsync(reason);
        await page.Locator(".ant-modal .ant-btn-primary").ClickAsync();
        await Expect(Blocked).ToContainTextAsync(reason);
    }

    /// <summary>Opens the newest call.</summary>
    public async Task FollowCallAsync()
    {
        await page.GetByTestId("mention-bell").ClickAsync();
        await page.GetByTestId("mention").First.ClickAsync();
    }
}
