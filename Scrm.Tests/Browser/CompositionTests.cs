using Microsoft.Playwright;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>Enter that ends an input method's composition picks a word; it must not send half of one.</summary>
[Collection(nameof(OneAtATime))]
public sealed class CompositionTests(OneBrowser browser)
{
    [Fact]
    public async Task Enter_sends_nothing_while_an_input_method_composes()
    {
        await using var watched = await browser.OpenAsync("console", "zh-CN", 1440, 900);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        var customer = new Phone(host.Http, "oComposes");
        await customer.FollowAsync();
        await customer.SayAsync("转人工");
        await customer.HearsAsync("转接");
        var console = new ConsoleScreen(watched);
        await console.SignInAsync(host.Address);
        await console.ClaimAsync();

        await console.Composer.FocusAsync();
        await ComposeAsync(watched.Page, "nihao", "你好");
        await Expect(console.Composer).ToHaveValueAsync("你好");
        await Expect(console.Replies).ToHaveCountAsync(0);

        // The line is live: the next Enter sends, and what comes out was not preceded by anything.
        await console.Composer.PressAsync("Enter");
        await customer.HearsAsync("你好");
        await Expect(console.Replies).ToHaveCountAsync(1);
        using var staff = await Staff.SignInAsync(host);
        var said = await staff.TranscriptAsync(await staff.ConversationAsync("转人工"));
        Assert.Equal(["你好"], said.Where(line => line.GetProperty("author").GetProperty("kind").GetString() == "agent").Select(line => line.GetProperty("text").GetString()));
        watched.HasNoComplaints();
    }

    [Fact]
    public async Task Nor_does_it_on_the_phone()
    {
        await using var watched = await browser.OpenAsync("phone", "zh-CN", 1280, 900);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        var phone = new PhoneScreen(watched.Page);
        await phone.OpenAsync(host.Address, "oComposes", "zh-CN");
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");

        await phone.Input.FocusAsync();
        await ComposeAsync(watched.Page, "yunfei", "运费怎么算");
        await Expect(phone.Input).ToHaveValueAsync("运费怎么算");
        await phone.Input.PressAsync("Enter");
        await phone.HearsAsync("满 99 元包邮");

        Assert.Equal(["运费怎么算"], (await new Phone(host.Http, "oComposes").ChatAsync()).Where(line => line.Direction == "out").Select(line => line.Text));
    }

    // As an input method does it: letters under composition, Enter while it lasts (with the key code of a key that the
    // method took, and, as some browsers report it, with its own), then the word.
    private static async Task ComposeAsync(IPage page, string letters, string word)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Input.imeSetComposition", new() { ["text"] = letters, ["selectionStart"] = letters.Length, ["selectionEnd"] = letters.Length });
        foreach (var code in new[] { 229, 13 })
        {
            await devtools.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = code });
            await devtools.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = code });
        }

        await devtools.SendAsync("Input.insertText", new() { ["text"] = word });
        await devtools.DetachAsync();
    }
}
