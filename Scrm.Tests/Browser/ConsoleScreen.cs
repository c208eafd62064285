using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The console in the browser, used as an agent uses it.</summary>
internal sealed partial class ConsoleScreen(WatchedPage watched)
{
    private readonly IPage _page = watched.Page;

    public ILocator Composer => _page.GetByTestId("composer");

    public ILocator OfflineBanner => _page.GetByTestId("offline-banner");

    public ILocator Items => _page.GetByTestId("conversation-item");

    public ILocator Evidence => _page.GetByTestId("evidence");

    public ILocator Lines => _page.Locator("[data-testid=transcript] [data-testid=message]");

    public ILocator Replies => _page.Locator("[data-testid=message][data-direction=out][data-author=agent]");

    public async Task SignInAsync(Uri host, string userName = "lin")
    {
        // Who am I? Nobody yet.
        watched.Expect(NobodyYet());
        await _page.GotoAsync(host.ToString());
        await _page.GetByTestId("signin-user").FillAsync(userName);
        await _page.GetByTestId("signin-password").FillAsync(HostProcess.Password);
        watched.Expect(null);
        await _page.GetByTestId("signin-submit").ClickAsync();
        await Expect(_page.GetByTestId("tab-queue")).ToBeVisibleAsync();
    }

    /// <summary>Takes the one who waits.</summary>
    public async Task ClaimAsync()
    {
        await _page.GetByTestId("tab-queue").ClickAsync();
        await Items.ClickAsync();
        await _page.GetByTestId("claim").ClickAsync();
        await Expect(_page.GetByTestId("resolve")).ToBeVisibleAsync();
    }

    public ILocator Tab(string name) => _page.GetByTestId($"tab-{name}");

    public ILocator Line(string text) => Lines.Filter(new() { HasText = text });

    /// <summary>The customer's picture is there, not only its frame.</summary>
    public async Task HasLoadedPictureAsync()
    {
        var picture = _page.Locator("[data-testid=message][data-type=image] img");
        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("picture => picture.naturalWidth") > 0);
    }

    public async Task ReplyAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
        await Expect(Replies.Filter(new() { HasText = text })).ToHaveAttributeAsync("data-delivery", "sent");
        await Expect(Composer).ToHaveValueAsync("");
    }

    /// <summary>Writes for colleagues only, and goes back to replies by the switch of that name.</summary>
    public async Task NoteAsync(string text, string back)
    {
        await _page.GetByTestId("note-switch").ClickAsync();
        await Composer.FillAsync(text);
        await _page.GetByTestId("send").ClickAsync();
        await Expect(_page.Locator("[data-testid=message][data-direction=note]").Filter(new() { HasText = text })).ToHaveCountAsync(1);
        await _page.Locator("footer").GetByText(back, new() { Exact = true }).ClickAsync();
    }

    /// <summary>A tag of the conversation, in its head.</summary>
    public ILocator Matter(string name) => _page.Locator($"header [data-testid=tag][data-tag='{name}']");

    /// <summary>A tag of the person, in the persona.</summary>
    public ILocator Trait(string name) => _page.Locator($"[data-testid=persona] [data-testid=tag][data-tag='{name}']");

    public async Task AddTagAsync(string id)
    {
        await _page.Locator("[data-testid=tag-add][data-scope=conversation]").ClickAsync();
        await _page.Locator($"[data-testid=tag-option][data-tag-id='{id}']").ClickAsync();
    }

    public async Task ResolveAsync()
    {
        await _page.GetByTestId("resolve").ClickAsync();
        await _page.GetByTestId("resolve-confirm").ClickAsync();
        await Expect(_page.GetByTestId("reopen")).ToBeVisibleAsync();
    }

    /// <summary>Every line as it is shown. The list draws only what is in sight, so the page has to be tall.</summary>
    public async Task<string> ToldAsync() => string.Join('\n', await Lines.AllInnerTextsAsync());

    [GeneratedRegex("401.*/api/session")]
    private static partial Regex NobodyYet();
}
