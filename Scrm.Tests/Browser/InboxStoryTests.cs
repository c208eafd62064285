using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The inbox of an agent with several customers, in a real browser: views, filters, deeds on many, search.</summary>
[Collection(nameof(OneAtATime))]
public sealed class InboxStoryTests(OneBrowser browser)
{
    [Fact]
    public async Task Views_filters_and_deeds_on_many_live_in_the_address_and_outlast_reload_and_back()
    {
        await using var watched = await browser.OpenAsync("inbox", "zh-CN", 1360, 900);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        try
        {
            await AskAsync(host, "oHan1", "转人工");
            await AskAsync(host, "oHan2", "转人工");
            await AskAsync(host, "oLatin", "do you rent gear");
            var console = new ConsoleScreen(watched);
            var inbox = new InboxScreen(watched.Page);
            await console.SignInAsync(host.Address);
            await inbox.ViewAsync("all");
            await inbox.ShowsAsync(3);

            await inbox.FilterLanguageAsync("英文");
            await inbox.ShowsAsync(1);
            await inbox.AddressHasAsync("view=all&language=latin");
            await inbox.SaveViewAsync("洋人");
            await watched.Page.ReloadAsync();
            await inbox.ShowsAsync(1);
            await Expect(inbox.Chips).ToHaveCountAsync(1);
            await inbox.Items.ClickAsync();
            await inbox.AddressHasAsync("/c/");
            await watched.Page.GoBackAsync();
            await watched.Page.GoBackAsync();
            await inbox.AddressHasAsync("view=all&language=latin");

            await inbox.ViewAsync("queue");
            await Expect(console.Tab("queue")).ToContainTextAsync("2");
            await inbox.ShowsAsync(2);
            await inbox.ChooseAllAsync(2);
            await inbox.AssignToMeAsync();
            await inbox.ShowsAsync(0);
            await inbox.ViewAsync("mine");
            await inbox.ShowsAsync(2);

            // The bot's is nobody's to put aside: two are, and of the third it is said why not.
            await inbox.ViewAsync("all");
            await inbox.ShowsAsync(3);
            await inbox.ChooseAllAsync(3);
            await inbox.SnoozeAsync();
            await Expect(inbox.Results).ToHaveCountAsync(1);
            await Expect(inbox.Results).ToContainTextAsync("别人服务");
            await watched.Page.Keyboard.PressAsync("Escape");
            await inbox.OtherViewAsync("已暂缓");
            await inbox.ShowsAsync(2);
            watched.HasNoComplaints();
        }
        catch
        {
            await watched.KeepAsync("zh-CN");
            throw;
        }
    }

    [Fact]
    public async Task Anything_is_found_by_the_keyboard_alone_and_words_within_a_conversation_too()
    {
        await using var watched = await browser.OpenAsync("search", "en", 1360, 900);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        try
        {
            var customer = await AskAsync(host, "oSearched", "转人工");
            using var staff = await Staff.SignInAsync(host);
            foreach (var line in new[] { "我的冲锋衣漏水", "买了三个月", "冲锋衣能修吗" })
            {
                await customer.SayAsync(line);
                await staff.ConversationAsync(line);
            }

            var console = new ConsoleScreen(watched);
            var inbox = new InboxScreen(watched.Page);
            await console.SignInAsync(host.Address);
            await inbox.FindAnythingAsync("冲锋衣能");
            await Expect(inbox.Hits("messages")).ToHaveCountAsync(1);
            await Expect(inbox.Hits("messages").Locator("mark")).ToHaveTextAsync("冲锋衣能");
            while (await inbox.Hits("messages").GetAttributeAsync("aria-selected") != "true")
            {
                await watched.Page.Keyboard.PressAsync("ArrowDown");
            }

            await watched.Page.Keyboard.PressAsync("Enter");
            await inbox.AddressHasAsync("/c/");
            await Expect(console.Line("冲锋衣能修吗")).ToBeVisibleAsync();

            await inbox.FindHereAsync("冲锋衣");
            await Expect(inbox.FindCount).ToHaveTextAsync("2 / 2");
            await watched.Page.Keyboard.PressAsync("Enter");
            await Expect(inbox.FindCount).ToHaveTextAsync("1 / 2");
            await inbox.FindHereAsync("帐篷布");
            await Expect(inbox.FindCount).ToHaveTextAsync("Not found");
            await watched.Page.Keyboard.PressAsync("Escape");

            await inbox.FindAnythingAsync("knowledge");
            await Expect(inbox.Hits("commands")).ToHaveCountAsync(1);
            await watched.Page.Keyboard.PressAsync("Enter");
            await inbox.AddressHasAsync("/knowledge");
            watched.HasNoComplaints();
        }
        catch
        {
            await watched.KeepAsync("en");
            throw;
        }
    }

    private static async Task<Phone> AskAsync(HostProcess host, string openId, string text)
    {
        var phone = new Phone(host.Http, openId);
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        await phone.SayAsync(text);
        return phone;
    }
}
