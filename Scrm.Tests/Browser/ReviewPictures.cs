using Microsoft.Playwright;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>Pictures of the review in both languages and both colours, painted only when the README's are.</summary>
internal static class ReviewPictures
{
    public static Task PaintQueueAsync(IPage page) => PaintAsync(page, "review");

    public static Task PaintFiguresAsync(IPage page) => PaintAsync(page, "review-figures");

    private static async Task PaintAsync(IPage page, string name)
    {
        if (!Pictures.AreAskedFor)
        {
            return;
        }

        foreach (var (language, scheme) in new[] { ("zh", ColorScheme.Light), ("zh", ColorScheme.Dark), ("en", ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await SpeakAsync(page, language == "en" ? "English" : "中文");
            var suffix = scheme == ColorScheme.Dark ? "-dark" : "";
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "images", $"{name}-{language}{suffix}.png"), Animations = ScreenshotAnimations.Disabled });
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await SpeakAsync(page, "中文");
    }

    private static async Task SpeakAsync(IPage page, string language)
    {
        await page.Locator(".rail-user").ClickAsync();
        await page.GetByTestId("language").GetByText(language, new() { Exact = true }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".user-card").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}
