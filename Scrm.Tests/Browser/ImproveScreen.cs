using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The places where a supervisor makes the bot better, used with the mouse.</summary>
internal sealed partial class ImproveScreen(IPage page)
{
    public ILocator Group(string question) => page.GetByTestId("cluster-row").Filter(new() { HasText = question });

    /// <summary>Opens the questions that were not answered well.</summary>
    public async Task QuestionsAsync()
    {
        await page.Locator("nav a[href='/improve/figures']").ClickAsync();
        await Expect(page.GetByTestId("bot-figures")).ToBeVisibleAsync();
        await PartAsync(1);
        await Expect(page.GetByTestId("clusters")).ToBeVisibleAsync();
    }

    public async Task DraftAsync(string question, string answer)
    {
        await Group(question).First.ClickAsync();
        await page.GetByTestId("cluster-draft").ClickAsync();
        await page.GetByTestId("draft-answer").FillAsync(answer);
        await page.GetByTestId("draft-save").ClickAsync();
        await Expect(page.GetByTestId("draft-save")).ToHaveCountAsync(0);
        await Expect(Group(question).Locator(".ant-tag")).ToBeVisibleAsync();

        // The word that it was saved lies over the parts, and stays while the mouse is on it.
        await page.Mouse.MoveAsync(640, 640);
        await Expect(page.Locator(".ant-message-notice")).ToHaveCountAsync(0);
    }

    /// <summary>Plays the last days through all drafts, and waits until that found something better.</summary>
    public async Task ReplayAsync()
    {
        await PartAsync(2);
        await page.Locator(".improve-radios input[value=all]").CheckAsync();
        await page.GetByTestId("replay-start").ClickAsync();
        await Expect(page.GetByTestId("replay-better").Locator("strong")).ToHaveTextAsync(SomeNumber());
        await Expect(page.GetByTestId("replay-worse").Locator("strong")).ToHaveTextAsync("0");
    }

    public async Task PublishAsync(string question)
    {
        await page.Locator("nav a[href='/knowledge']").ClickAsync();
        var article = page.GetByTestId("article").Filter(new() { HasText = question });
        await article.ClickAsync();
        await page.GetByTestId("article-save").ClickAsync();
        await Expect(article).ToHaveAttributeAsync("data-state", "live");
    }

    /// <summary>Walks through a new form as a customer would, without saving it.</summary>
    public async Task TryNewFormAsync(string answer)
    {
        await page.Locator("nav a[href='/settings/inboxes']").ClickAsync();
        await page.Locator("nav a[href='/settings/dialogues']").ClickAsync();
        await page.GetByTestId("form-new").ClickAsync();
        await page.GetByTestId("try-begin").ClickAsync();
        await Expect(page.Locator(".tester-lines .bubble-in")).ToHaveCountAsync(1);
        await SayAsync(answer, 2);
        await Expect(page.Locator(".tester-filled")).ToContainTextAsync(answer);
        await SayAsync("1", 3);
        await Expect(page.Locator(".tester-filled .state")).ToBeVisibleAsync();
    }

    private async Task SayAsync(string text, int replies)
    {
        await page.GetByTestId("try-say").FillAsync(text);
        await page.GetByTestId("try-say").PressAsync("Enter");
        await Expect(page.Locator(".tester-lines .bubble-in")).ToHaveCountAsync(replies);
    }

    private Task PartAsync(int at) => page.GetByTestId("improve-parts").Locator(".ant-segmented-item").Nth(at).ClickAsync();

    [GeneratedRegex("^[1-9][0-9]*$")]
    private static partial Regex SomeNumber();
}
