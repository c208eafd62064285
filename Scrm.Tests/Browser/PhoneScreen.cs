using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The customer's phone in the browser, used as a customer uses it.</summary>
internal sealed class PhoneScreen(IPage page)
{
    public ILocator Device => page.Locator("#device");

    public ILocator Input => page.GetByTestId("phone-input");

    public ILocator Typing => page.GetByTestId("phone-typing");

    private ILocator Lines => page.GetByTestId("phone-message");

    public Task OpenAsync(Uri host, string person, string language) =>
        page.GotoAsync(new Uri(host, $"/emulators/wechat/phone?as={person}&lang={language}").ToString());

    public Task FollowAsync() => page.GetByTestId("phone-follow").ClickAsync();

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await page.GetByTestId("phone-send").ClickAsync();
        await Expect(Own("text").Filter(new() { HasText = text })).ToHaveAttributeAsync("data-state", "delivered");
    }

    /// <summary>The reply came, and came once.</summary>
    public Task HearsAsync(string text) => Expect(Heard(text)).ToHaveCountAsync(1);

    public Task NeverHeardAsync(string text) => Expect(Heard(text)).ToHaveCountAsync(0);

    public async Task SendPictureAsync()
    {
        await OpenDrawerAsync("phone-picture");
        await page.GetByTestId("phone-sample-0").ClickAsync();
        await Expect(Own("image")).ToHaveAttributeAsync("data-state", "delivered");
    }

    public async Task SendPlaceAsync(string label)
    {
        await OpenDrawerAsync("phone-location");
        await page.GetByTestId("phone-place-0").ClickAsync();
        await Expect(Own("location").Filter(new() { HasText = label })).ToHaveAttributeAsync("data-state", "delivered");
    }

    public async Task TapMenuAsync(int index, int below)
    {
        await page.GetByTestId($"phone-menu-{index}").ClickAsync();
        await page.GetByTestId($"phone-menu-{index}-{below}").ClickAsync();
    }

    public async Task ScanAsync(string scene)
    {
        await OpenDrawerAsync("phone-scan");
        await page.GetByTestId("phone-scene").FillAsync(scene);
        await page.GetByTestId("phone-scan-go").ClickAsync();
        await Expect(page.GetByTestId("phone-notice").Filter(new() { HasText = scene })).ToHaveCountAsync(1);
    }

    /// <summary>Every line as it is shown.</summary>
    public async Task<string> ToldAsync() => string.Join('\n', await Lines.AllInnerTextsAsync());

    private ILocator Own(string kind) => page.Locator($"[data-testid=phone-message][data-direction=out][data-kind={kind}]");

    private ILocator Heard(string text) =>
        page.Locator("[data-testid=phone-message][data-direction=in]").Filter(new() { HasText = text });

    private async Task OpenDrawerAsync(string thing)
    {
        await page.GetByTestId("phone-plus").ClickAsync();
        await page.GetByTestId(thing).ClickAsync();
    }
}
