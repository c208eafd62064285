using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The README's pictures of the main pages, painted only with <c>SCRM_WRITE_SCREENSHOTS=1</c>.</summary>
[Collection(nameof(OneAtATime))]
public sealed class GalleryTests(OneBrowser browser)
{
    [Fact]
    public Task The_main_pages_are_painted_in_Chinese() => PaintAsync(GalleryScript.Chinese);

    [Fact]
    public Task The_main_pages_are_painted_in_English() => PaintAsync(GalleryScript.English);

    private async Task PaintAsync(GalleryScript script)
    {
        Assert.SkipUnless(Pictures.AreAskedFor, "SCRM_WRITE_SCREENSHOTS=1 paints the pictures.");
        await using var watched = await browser.OpenAsync("gallery", script.Language, 1360, 860);
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Bootstrap__AdminPassword"] = HostProcess.Password });
        var (page, console) = (watched.Page, new ConsoleScreen(watched));
        var loyal = await SayAsync(host, "oLoyal", script.Loyal);
        foreach (var (line, n) in script.Others.Select((line, n) => (line, n)))
        {
            await SayAsync(host, $"oOther{n}{script.Short}", [line]);
        }

        await console.SignInAsync(host.Address, "wang");
        using var wang = await Staff.SignInAsync(host, "wang");
        var id = await wang.ConversationAsync(script.Loyal[0]);
        await page.GotoAsync(new Uri(host.Address, $"/c/{id}?view=all").ToString());
        await page.GetByTestId("claim").ClickAsync();
        await console.ReplyAsync(script.Reply);
        await loyal.DoAsync("image");
        await console.HasLoadedPictureAsync();
        await Expect(page.GetByTestId("persona")).ToBeVisibleAsync();
        await SaveAsync("inbox");

        var contact = (await wang.GetAsync($"/api/conversations/{id}")).GetProperty("contactId").GetString();
        foreach (var (path, name) in new[] { ($"/contacts/{contact}", "contact"), ("/wall", "wall"), ("/review", "review"), ("/knowledge", "knowledge") })
        {
            await page.GotoAsync(new Uri(host.Address, path).ToString());
            await (name switch
            {
                "contact" => Expect(page.Locator(".radar canvas, .radar svg").First).ToBeVisibleAsync(),
                "wall" => Expect(page.GetByTestId("wall-in")).ToHaveTextAsync($"{script.Others.Length + 1}"),
                "review" => Expect(page.Locator(".review-facts")).ToBeVisibleAsync(),
                _ => TryAsync(),
            });
            await SaveAsync(name);
        }

        await using var office = await browser.OpenAsync("office", script.Language, 1360, 860);
        (page, console) = (office.Page, new ConsoleScreen(office));
        await console.SignInAsync(host.Address, "admin");
        await page.GotoAsync(new Uri(host.Address, "/settings/inboxes").ToString());
        await page.GetByTestId("inbox-check").ClickAsync();
        await Expect(page.GetByTestId("check")).ToHaveCountAsync(9);
        await SaveAsync("connection");

        // An article beside what the bot would say to a question.
        async Task TryAsync()
        {
            await page.GetByTestId("try-text").FillAsync(script.Asked);
            await page.GetByTestId("try").ClickAsync();
            await page.GetByTestId("try-candidate").First.ClickAsync();
            await Expect(page.GetByTestId("article-save")).ToBeVisibleAsync();
        }

        async Task SaveAsync(string name)
        {
            await Expect(page.Locator("main, aside").First).ToBeVisibleAsync();
            await Expect(page.Locator(".bone, .ant-skeleton-active, .ant-spin-spinning")).ToHaveCountAsync(0);
            await Pictures.SaveAsync(page, $"{name}-{script.Short}");
        }
    }

    private static async Task<Phone> SayAsync(HostProcess host, string openId, IReadOnlyList<string> lines)
    {
        var phone = new Phone(host.Http, openId);
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        foreach (var line in lines)
        {
            await phone.SayAsync(line);
        }

        return phone;
    }
}
