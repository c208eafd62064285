using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The parts of the console that help agents write.</summary>
internal sealed class ComposerScreen(IPage page)
{
    public ILocator Field => page.GetByTestId("composer");

    public ILocator Viewers => page.GetByTestId("viewers");

    public ILocator Answered => page.GetByTestId("answered");

    public ILocator SendAnyway => page.GetByTestId("send-anyway");

    public ILocator Suggestion => page.GetByTestId("suggestion");

    public ILocator Canned => page.GetByTestId("canned");

    public ILocator Picked => page.Locator(".composer > .picked > li");

    public ILocator Scheduled => page.GetByTestId("scheduled");

    public ILocator Lightbox => page.GetByTestId("lightbox");

    public ILocator Sent => page.Locator("[data-testid=message][data-direction=out][data-author=agent]");

    public ILocator Withdrawn => page.Locator("[data-testid=message][data-withdrawn=true]");

    /// <summary>Keeps a reply ready, as its page lets one.</summary>
    public async Task KeepCannedAsync(Uri host, string name, string text)
    {
        await page.GotoAsync(new Uri(host, "/settings/replies").ToString());
        await page.GetByTestId("canned-add").ClickAsync();
        await page.GetByTestId("canned-name").FillAsync(name);
        await page.GetByTestId("canned-text").FillAsync(text);
        await page.GetByTestId("canned-save").ClickAsync();
        await Expect(page.GetByTestId("canned-settings").GetByText(name)).ToBeVisibleAsync();
    }

    public async Task OpenAsync(Uri host, string conversationId)
    {
        await page.GotoAsync(new Uri(host, $"/c/{conversationId}").ToString());
        await Expect(page.GetByTestId("transcript")).ToBeVisibleAsync();
    }

    /// <summary>Adds a file to the reply, and waits until it is stored.</summary>
    public async Task AttachAsync(FilePayload file)
    {
        await page.GetByTestId("attach").SetInputFilesAsync(file);
        await Expect(Picked.Filter(new() { HasText = file.Name })).ToBeVisibleAsync();
        await Expect(page.GetByTestId("send")).ToBeEnabledAsync();
    }

    public Task TakeBackAsync() => page.GetByTestId("undo-send").ClickAsync();

    public async Task ScheduleAsync()
    {
        await page.GetByTestId("schedule").ClickAsync();
        await page.GetByTestId("schedule-keep").ClickAsync();
        await Expect(Scheduled).ToBeVisibleAsync();
    }

    public async Task CancelScheduledAsync()
    {
        await page.GetByTestId("schedule-cancel").ClickAsync();
        await Expect(Scheduled).ToHaveCountAsync(0);
    }

    public async Task RunMacroAsync(string name)
    {
        await page.GetByTestId("macros").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = name }).ClickAsync();
    }

    public async Task EnlargeAsync()
    {
        await page.GetByTestId("picture").First.ClickAsync();
        await Expect(Lightbox).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("+");
        await Expect(Lightbox).ToHaveAttributeAsync("data-scale", "1.25");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Lightbox).ToHaveCountAsync(0);
    }

    public async Task QuoteAsync(string words)
    {
        var line = page.Locator("[data-testid=message][data-direction=in]").Filter(new() { HasText = words });
        await line.HoverAsync();
        await line.GetByTestId("quote").ClickAsync();
        await Expect(Field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($"^「.*{words}」"));
    }
}
