using Microsoft.Playwright;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The craft of the console in a real browser: keys, calls, small screens, an inbox from nothing.</summary>
[Collection(nameof(OneAtATime))]
public sealed class CraftStoryTests(OneBrowser browser)
{
    [Fact]
    public async Task Everything_is_done_with_keys_and_the_sheet_names_those_that_work_here()
    {
        await using var watched = await browser.OpenAsync("keys", "zh-CN", 1360, 900);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        await KeepAsync(watched, async () =>
        {
            await AskAsync(host, "oKeys1", "转人工");
            var (page, console, craft) = (watched.Page, new ConsoleScreen(watched), new CraftScreen(watched.Page));
            await console.SignInAsync(host.Address);
            await Expect(console.Tab("queue")).ToContainTextAsync("1");
            await craft.OpenSheetAsync();
            await Expect(craft.Sheet).Not.ToContainTextAsync("接入");
            await craft.CloseSheetAsync();

            // From the first view to the queue, to its only conversation, and on with it.
            await page.Keyboard.PressAsync("]");
            await Expect(console.Tab("queue")).ToHaveAttributeAsync("aria-selected", "true");
            await Expect(console.Items).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("j");
            await Expect(page.GetByTestId("claim")).ToBeVisibleAsync();
            await craft.OpenSheetAsync();
            await Expect(craft.Sheet).ToContainTextAsync("接入");
            await craft.CloseSheetAsync();
            await page.Keyboard.PressAsync("c");
            await Expect(page.GetByTestId("resolve")).ToBeVisibleAsync();
            await Expect(console.Composer).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("r");
            await Expect(console.Composer).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("在的 e c");
            await page.Keyboard.PressAsync("Enter");
            await Expect(console.Replies.Filter(new() { HasText = "在的 e c" })).ToHaveAttributeAsync("data-delivery", "sent");
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("e");
            await Expect(page.GetByTestId("resolve-confirm")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.GetByTestId("resolve-confirm")).ToHaveCountAsync(0);

            await page.Keyboard.PressAsync("g");
            await page.Keyboard.PressAsync("k");
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/knowledge$"));
            await craft.OpenSheetAsync();
            await Expect(craft.Sheet).Not.ToContainTextAsync("接入");
            watched.HasNoComplaints();
        });
    }

    [Fact]
    public async Task Who_looks_elsewhere_is_called_who_looks_here_is_not_and_quiet_hours_are_quiet()
    {
        await using var watched = await browser.OpenAsync("alerts", "zh-CN", 1360, 900);
        await watched.Page.Context.AddInitScriptAsync(CraftScreen.Listen);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        await KeepAsync(watched, async () =>
        {
            var customer = await AskAsync(host, "oCalls", "转人工");
            var (page, console, craft) = (watched.Page, new ConsoleScreen(watched), new CraftScreen(watched.Page));
            await console.SignInAsync(host.Address);
            await console.ClaimAsync();
            await craft.OpenAlertsAsync();
            Assert.Equal(0, await craft.AskedAsync());
            await craft.SwitchAsync("notify", true);
            Assert.Equal(1, await craft.AskedAsync());
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.GetByTestId("alert-notify")).ToHaveCountAsync(0);

            await customer.SayAsync("正看着的一句");
            await Expect(console.Line("正看着的一句")).ToHaveCountAsync(1);
            Assert.Empty(await craft.NotesAsync());
            Assert.Equal(0, await craft.TonesAsync());

            await craft.LookAwayAsync(true);
            await customer.SayAsync("没看着的一句");
            await Eventually.TrueAsync(async () => (await craft.NotesAsync()).Any(n => n.Contains("没看着的一句", StringComparison.Ordinal)) && await craft.TonesAsync() > 0, () => "the agent is called");

            // Twelve hours from ten minutes ago, so that the test runs at any hour.
            await craft.LookAwayAsync(false);
            using var staff = await Staff.SignInAsync(host);
            var minute = await page.EvaluateAsync<int>("() => new Date().getHours() * 60 + new Date().getMinutes()");
            using (var saved = await staff.Http.PutAsync("/api/settings/alerts", System.Net.Http.Json.JsonContent.Create(new { notify = true, sound = true, queue = false, quietFrom = (minute + 1430) % 1440, quietTo = (minute + 720) % 1440 })))
            {
                Assert.True(saved.IsSuccessStatusCode);
            }

            await page.ReloadAsync();
            await Expect(console.Line("没看着的一句")).ToHaveCountAsync(1);
            await craft.OpenAlertsAsync();
            await Expect(page.GetByTestId("quietFrom")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await craft.LookAwayAsync(true);
            await customer.SayAsync("免打扰时的一句");
            await Expect(console.Line("免打扰时的一句")).ToHaveCountAsync(1);
            Assert.Empty(await craft.NotesAsync());
            Assert.Equal(0, await craft.TonesAsync());
            watched.HasNoComplaints();
        });
    }

    [Fact]
    public async Task On_a_tablet_the_customer_is_a_drawer_and_nothing_sticks_out()
    {
        await using var watched = await browser.OpenAsync("tablet", "en", 1024, 768);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        await KeepAsync(watched, async () =>
        {
            await AskAsync(host, "oTablet", "转人工");
            var (page, console) = (watched.Page, new ConsoleScreen(watched));
            await console.SignInAsync(host.Address);
            await console.ClaimAsync();
            await Expect(console.Composer).ToBeVisibleAsync();
            await Expect(page.GetByTestId("contact-panel")).ToHaveCountAsync(0);
            await page.GetByTestId("side-open").ClickAsync();
            await Expect(page.GetByTestId("contact-panel")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.GetByTestId("contact-panel")).ToHaveCountAsync(0);
            await Expect(page.GetByTestId("side-open")).ToBeFocusedAsync();
            Assert.True((await console.Composer.BoundingBoxAsync())!.Width > 300);
            Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.talk-head button, .composer button, .list button')].every(b => b.getBoundingClientRect().right <= innerWidth)"));

            await page.SetViewportSizeAsync(1280, 800);
            await Expect(page.GetByTestId("contact-panel")).ToBeVisibleAsync();
            await page.SetViewportSizeAsync(1024, 768);
            await AskTheBotAsync(page, host);
            watched.HasNoComplaints();
        });
    }

    [Fact]
    public async Task An_admin_makes_an_inbox_from_nothing_and_is_told_what_is_wrong_until_it_works()
    {
        await using var watched = await browser.OpenAsync("setup", "zh-CN", 1360, 900);
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Bootstrap__AdminPassword"] = HostProcess.Password });
        await KeepAsync(watched, async () =>
        {
            var (page, console, craft) = (watched.Page, new ConsoleScreen(watched), new CraftScreen(watched.Page));
            await console.SignInAsync(host.Address, "admin");
            await page.GotoAsync(new Uri(host.Address, "/settings/inboxes").ToString());
            await page.GetByTestId("inbox-add").ClickAsync();
            await craft.FillAsync("name", "新店");
            await craft.NextAsync();
            await craft.FillAsync("appid", "wxnewshop");
            await craft.FillAsync("secret", "new-shop-secret");
            await page.Locator(".setup-more summary").ClickAsync();
            await craft.FillAsync("account", "gh_newshop");
            await craft.FillAsync("api", new Uri(host.Address, "/emulators/wechat").ToString());
            await craft.NextAsync();
            var (url, token, key) = (await craft.CopiedAsync("url"), await craft.CopiedAsync("token"), await craft.CopiedAsync("aes"));
            Assert.Equal(new Uri(host.Address, "/channels/wechat/wechat").ToString(), url);
            await craft.NextAsync();

            // The platform knows no such account yet.
            await Expect(craft.Check("credentials")).ToHaveAttributeAsync("data-problem", "badAppId");
            await Expect(craft.Check("webhook")).ToHaveAttributeAsync("data-problem", "neverCalled");
            await Expect(craft.Check("door")).ToHaveAttributeAsync("data-state", "ok");
            await RegisterAsync(host, url, token, key);
            await page.GetByTestId("check-again").ClickAsync();
            await Expect(page.Locator("[data-testid=check][data-state=ok]")).ToHaveCountAsync(9);
            await page.GetByTestId("setup-done").ClickAsync();
            await Expect(page.GetByText("新店")).ToBeVisibleAsync();
            Assert.DoesNotContain("new-shop-secret", await page.ContentAsync(), StringComparison.Ordinal);
            watched.HasNoComplaints();
        });
    }

    /// <summary>On the knowledge page: the place to try a question is a drawer that keeps what was asked, and leads to the article.</summary>
    private static async Task AskTheBotAsync(IPage page, HostProcess host)
    {
        await page.GotoAsync(new Uri(host.Address, "/knowledge").ToString());
        await Expect(page.GetByTestId("try-text")).ToHaveCountAsync(0);
        await page.GetByTestId("side-open").ClickAsync();
        await page.GetByTestId("try-text").FillAsync("退货运费谁出");
        await page.GetByTestId("try").ClickAsync();
        await page.GetByTestId("try-candidate").First.ClickAsync();
        await Expect(page.GetByTestId("try-text")).ToHaveCountAsync(0);
        await Expect(page.Locator(".article-form")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.article button, .list button')].every(b => b.scrollWidth <= b.clientWidth + 1 && b.getBoundingClientRect().right <= b.closest('.article, .list').getBoundingClientRect().right)"));
        await page.GetByTestId("side-open").ClickAsync();
        await Expect(page.GetByTestId("try-text")).ToHaveValueAsync("退货运费谁出");
    }

    /// <summary>What the owner of the account does on the platform's page: fills in what the guide gave, and submits, which has it verified.</summary>
    private static async Task RegisterAsync(HostProcess host, string url, string token, string key)
    {
        var account = new { appSecret = "new-shop-secret", token, encodingAesKey = key, mode = "secure", accountId = "gh_newshop", name = "新店", webhookUrl = url };
        using var put = await host.Http.PutAsync("/emulators/wechat/accounts/wxnewshop", System.Net.Http.Json.JsonContent.Create(account));
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
        using var verified = await host.Http.PostAsync("/emulators/wechat/accounts/wxnewshop/verify", System.Net.Http.Json.JsonContent.Create(new { }));
        Assert.True(verified.IsSuccessStatusCode, await verified.Content.ReadAsStringAsync());
        // The gateway writes down what it saw within a second or two; before that the check may not know.
        using var admin = await Staff.SignInAsync(host, "admin");
        await Eventually.TrueAsync(
            async () =>
            {
                using var check = await admin.Http.PostAsync("/api/inboxes/wechat/check", null);
                return !(await check.Content.ReadAsStringAsync()).Contains("neverCalled", StringComparison.Ordinal);
            },
            () => "the platform's visit is known");
    }

    private static async Task<Phone> AskAsync(HostProcess host, string openId, string text)
    {
        var phone = new Phone(host.Http, openId);
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        await phone.SayAsync(text);
        return phone;
    }

    private static async Task KeepAsync(WatchedPage watched, Func<Task> play)
    {
        try
        {
            await play();
        }
        catch
        {
            await watched.KeepAsync("failed");
            throw;
        }
    }
}
