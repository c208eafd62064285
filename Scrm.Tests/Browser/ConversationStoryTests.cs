using System.Net.Http.Json;
using Microsoft.Playwright;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>One conversation and what helps write in it, in a real browser, before a host that is a process of its own.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ConversationStoryTests(OneBrowser browser)
{
    private static readonly FilePayload Picture = new() { Name = "说明书.png", MimeType = "image/png", Buffer = Pixel.Png };

    private const string Question = "第一次露营要带什么？";

    [Fact]
    public async Task Two_who_look_at_one_conversation_know_of_each_other_and_nobody_answers_past_the_other()
    {
        await using var first = await browser.OpenAsync("first", "zh-CN", 1440, 1000);
        await using var second = await browser.OpenAsync("second", "en", 1440, 1000);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        await KeepOnFailure(async () =>
        {
            var phone = await AskedAsync(host);
            await phone.DoAsync("image");
            var (lin, desk) = (new ConsoleScreen(first), new ComposerScreen(first.Page));
            await lin.SignInAsync(host.Address);
            await lin.ClaimAsync();
            using var staff = await Staff.SignInAsync(host);
            var id = await staff.ConversationAsync(Question);
            var other = new ComposerScreen(second.Page);
            await new ConsoleScreen(second).SignInAsync(host.Address, "wang");
            await other.OpenAsync(host.Address, id);
            await Expect(desk.Viewers).ToContainTextAsync("也在看");
            await Expect(other.Viewers).ToContainTextAsync("小林");

            // The same agent answers from another window while this one writes.
            await desk.Field.FillAsync("这边也在写");
            await using var elsewhere = await browser.OpenAsync("elsewhere", "zh-CN", 1200, 900);
            await new ConsoleScreen(elsewhere).SignInAsync(host.Address);
            var away = new ComposerScreen(elsewhere.Page);
            await away.OpenAsync(host.Address, id);
            await away.Field.FillAsync("另一处先回了");
            await away.Field.PressAsync("Enter");
            await Expect(desk.Answered).ToContainTextAsync("另一处先回了");
            await desk.Field.PressAsync("Enter");
            await desk.SendAnyway.ClickAsync();
            await phone.HearsAsync("另一处先回了");
            await phone.HearsAsync("这边也在写");

            await desk.EnlargeAsync();
            await desk.QuoteAsync(Question);
            await second.Page.GotoAsync(host.Address.ToString());
            await Expect(desk.Viewers).ToHaveCountAsync(0);
            first.HasNoComplaints();
            second.HasNoComplaints();
        }, first, second);
    }

    [Fact]
    public async Task An_agent_writes_with_canned_replies_suggestions_undo_replies_for_later_and_a_macro()
    {
        await using var page = await browser.OpenAsync("composer", "zh-CN", 1440, 1000);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        await KeepOnFailure(async () =>
        {
            var phone = await AskedAsync(host);
            using var staff = await Staff.SignInAsync(host);
            await PostAsync(staff, HttpMethod.Put, "/api/settings/composer", new { enterSends = true, undoSeconds = 10 });
            await PostAsync(staff, HttpMethod.Post, "/api/macros", new
            {
                name = "办结",
                with = "nobody",
                steps = new object[] { new { kind = "note", text = "{{contact.name}} 已办结" }, new { kind = "resolve", text = "solved" } },
            });
            var (lin, desk) = (new ConsoleScreen(page), new ComposerScreen(page.Page));
            await lin.SignInAsync(host.Address);
            await desk.KeepCannedAsync(host.Address, "登记退款", "我是{{agent.name}}，退款已登记");
            await page.Page.GotoAsync(host.Address.ToString());
            await lin.ClaimAsync();

            await desk.Field.PressSequentiallyAsync("/djtk");
            await Expect(desk.Canned).ToHaveCountAsync(1);
            await desk.Field.PressAsync("Enter");
            await Expect(desk.Field).ToHaveValueAsync("我是小林，退款已登记");
            await desk.AttachAsync(Picture);
            await desk.Field.PressAsync("Enter");
            await Expect(desk.Picked).ToHaveCountAsync(0);
            await desk.TakeBackAsync();
            await Expect(desk.Field).ToHaveValueAsync("我是小林，退款已登记");
            await Expect(desk.Picked).ToHaveCountAsync(1);
            await Expect(desk.Withdrawn).ToHaveCountAsync(2);

            await desk.Field.FillAsync("");
            await Expect(desk.Suggestion.First).ToBeVisibleAsync();
            await page.Page.Keyboard.PressAsync("Alt+1");
            await Expect(desk.Field).Not.ToHaveValueAsync("");
            await desk.ScheduleAsync();
            await Expect(desk.Scheduled).ToContainTextAsync("1 个附件");
            await Expect(desk.Field).ToHaveValueAsync("");
            await Expect(desk.Picked).ToHaveCountAsync(0);
            await desk.CancelScheduledAsync();

            await desk.Field.FillAsync("请看说明书");
            await desk.Field.PressAsync("Enter");

            // It waits ten seconds for second thoughts first.
            await phone.HearsAsync("请看说明书", TimeSpan.FromMinutes(1));
            Assert.DoesNotContain(await phone.ChatAsync(), line => line.Text?.Contains("退款已登记", StringComparison.Ordinal) == true);
            await desk.RunMacroAsync("办结");
            await Expect(page.Page.GetByTestId("reopen")).ToBeVisibleAsync();
            page.HasNoComplaints();
        }, page);
    }

    private static async Task<Phone> AskedAsync(HostProcess host)
    {
        var phone = new Phone(host.Http, "oComposer1");
        await phone.FollowAsync();
        await phone.SayAsync(Question);
        await phone.SayAsync("转人工");
        await phone.HearsAsync("正在为您转接");
        return phone;
    }

    private static async Task PostAsync(Staff staff, HttpMethod method, string path, object body)
    {
        using var answer = await staff.Http.SendAsync(new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task KeepOnFailure(Func<Task> story, params WatchedPage[] pages)
    {
        try
        {
            await story();
        }
        catch
        {
            await Task.WhenAll(pages.Select(page => page.KeepAsync("zh-CN")));
            throw;
        }
    }
}
