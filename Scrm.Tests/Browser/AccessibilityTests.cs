using Microsoft.Playwright;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>Every page against WCAG 2.2 AA, in light and dark, with something on it to look at.</summary>
[Collection(nameof(OneAtATime))]
public sealed class AccessibilityTests(OneBrowser browser)
{
    private static readonly string[] Paths =
    [
        "/wall", "/contacts", "/segments", "/knowledge", "/review", "/review/figures",
        "/improve/figures", "/improve/questions", "/improve/replay", "/improve/trials",
        "/rules/book", "/rules/try", "/rules/runs", "/rules/versions",
        "/settings/inboxes", "/settings/people", "/settings/teams", "/settings/replies", "/settings/macros", "/settings/tags", "/settings/persona", "/settings/dialogues",
    ];

    [Fact]
    public Task Light_and_in_Chinese_nothing_keeps_anybody_out() => LookAtAllAsync("zh-CN", ColorScheme.Light);

    [Fact]
    public Task Dark_and_in_English_nothing_keeps_anybody_out() => LookAtAllAsync("en", ColorScheme.Dark);

    private async Task LookAtAllAsync(string language, ColorScheme colours)
    {
        Axe.Needed();
        await using var watched = await browser.OpenAsync($"axe-{colours}", language, 1360, 900);
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Bootstrap__AdminPassword"] = HostProcess.Password });
        var page = watched.Page;
        await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        var found = new List<string>();

        await page.GotoAsync(host.Address.ToString());
        await Expect(page.GetByTestId("signin-user")).ToBeVisibleAsync();
        await LookAsync("sign-in");

        await Pictures.CrowdAsync(host.Http);
        var console = new ConsoleScreen(watched);
        await console.SignInAsync(host.Address, "admin");
        await LookAsync("inbox");
        await console.ClaimAsync();
        await console.ReplyAsync("您好");
        await Expect(page.GetByTestId("persona")).ToBeVisibleAsync();
        await LookAsync("conversation");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByTestId("key-sheet")).ToBeVisibleAsync();
        await LookAsync("keys");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByTestId("key-sheet")).ToHaveCountAsync(0);
        await new InboxScreen(page).FindAnythingAsync(language == "en" ? "knowledge" : "知识");
        await Expect(page.Locator("[data-testid=search-hit]").First).ToBeVisibleAsync();
        await LookAsync("search");

        foreach (var path in Paths)
        {
            await page.GotoAsync(new Uri(host.Address, path).ToString());
            await Expect(page.Locator("main, [role=main]").First).ToBeVisibleAsync();
            await LookAsync(path);
        }

        await page.GotoAsync(new Uri(host.Address, "/settings/inboxes").ToString());
        await page.GetByTestId("inbox-check").ClickAsync();
        await Expect(page.GetByTestId("check").First).ToBeVisibleAsync();
        await LookAsync("connection");
        Assert.True(found.Count == 0, string.Join('\n', found));

        async Task LookAsync(string name)
        {
            await Expect(page.Locator(".bone, .ant-skeleton-active, .ant-spin-spinning")).ToHaveCountAsync(0);
            found.AddRange((await Axe.ViolationsAsync(page)).Select(one => $"{name}: {one}"));
        }
    }
}
