using Microsoft.Playwright;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>The README's pictures, phone beside console, painted only with <c>SCRM_WRITE_SCREENSHOTS=1</c>.</summary>
internal static class Pictures
{
    private const int Height = 800;

    public static bool AreAskedFor => Environment.GetEnvironmentVariable("SCRM_WRITE_SCREENSHOTS") == "1";

    /// <summary>Others who write, so that the console is not as empty as a test leaves it.</summary>
    public static IReadOnlyList<(string OpenId, string Text)> Crowd { get; } =
        [("oCrowdA4Fm", "睡袋怎么选温标？"), ("oCrowdK9sd", "转人工"), ("oCrowdT2vb", "do you rent gear")];

    public static async Task CrowdAsync(HttpClient http)
    {
        foreach (var (openId, text) in Crowd)
        {
            var phone = new Phone(http, openId);
            await phone.FollowAsync();
            await phone.HearsAsync("欢迎");
            await phone.SayAsync(text);
        }
    }

    /// <summary>A page as it is, small enough for a README: the browser itself writes WebP.</summary>
    public static async Task SaveAsync(IPage page, string name)
    {
        var painted = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        var sheet = await page.Context.NewPageAsync();
        var small = await sheet.EvaluateAsync<string>(
            """
            async png => {
              const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
              const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
              canvas.getContext('2d').drawImage(picture, 0, 0);
              return canvas.toDataURL('image/webp', 0.88).split(',')[1];
            }
            """,
            Convert.ToBase64String(painted));
        await sheet.CloseAsync();
        await File.WriteAllBytesAsync(Path.Combine(Repository.Root, "docs", "images", $"{name}.webp"), Convert.FromBase64String(small));
    }

    public static async Task PaintAsync(ILocator phone, IPage console, string language)
    {
        var before = console.ViewportSize!;
        await console.SetViewportSizeAsync(1360, Height);
        var images = new[]
        {
            await phone.ScreenshotAsync(),
            await console.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled }),
        };
        await console.SetViewportSizeAsync(before.Width, before.Height);

        var sheet = await console.Context.NewPageAsync();
        await sheet.SetContentAsync(
            $"<style>body{{margin:0;padding:20px;display:inline-flex;gap:20px;background:#f4f3f0}}img{{height:{Height}px}}img+img{{border-radius:10px;box-shadow:0 8px 28px #0003}}</style>"
            + string.Concat(images.Select(image => $"<img src=\"data:image/png;base64,{Convert.ToBase64String(image)}\">")));
        await sheet.Locator("body").ScreenshotAsync(new()
        {
            Path = Path.Combine(Repository.Root, "docs", "images", $"story-{language.Split('-')[0]}.png"),
        });
        await sheet.CloseAsync();
    }
}
