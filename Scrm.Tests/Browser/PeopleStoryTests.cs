using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>One customer with two accounts, and two members of staff, in a real browser: one person and two again, blocked, called, handed over.</summary>
[Collection(nameof(OneAtATime))]
public sealed partial class PeopleStoryTests(OneBrowser browser)
{
    [Fact]
    public async Task Two_contacts_become_one_person_and_two_again_facts_have_a_history_and_a_blocked_person_is_not_served()
    {
        await using var watched = await browser.OpenAsync("people", "zh-CN", 1440, 1000);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        try
        {
            var first = await AskAsync(host, "oPerson-old", "我的帐篷破了");
            await AskAsync(host, "oPerson-new", "我换了手机");
            using var wang = await Staff.SignInAsync(host, "wang");
            var (old, now) = (await wang.ConversationAsync("我的帐篷破了"), await wang.ConversationAsync("我换了手机"));
            await PatchAsync(wang, await ContactAsync(wang, old), new { attributes = new { phone = "138 0013 8000" } });
            var console = new ConsoleScreen(watched);
            var people = new PeopleScreen(watched.Page);
            await console.SignInAsync(host.Address);
            await watched.Page.GotoAsync(new Uri(host.Address, $"/c/{now}").ToString());

            await people.AddFactAsync("phone", "13800138000");
            await people.Panel.GetByTestId("edit-history").ClickAsync();
            await Expect(people.Edits.Locator("li")).ToHaveCountAsync(1);
            await Expect(people.Edits).ToContainTextAsync("13800138000");
            await people.Panel.GetByTestId("edit-history").ClickAsync();
            await Expect(people.Suggestion).ToContainTextAsync("手机号相同");
            await people.DismissAsync();
            await Expect(people.Panel.GetByTestId("merge-dismissed")).ToContainTextAsync("小林");
            await people.SuggestAgainAsync();
            await people.MergeAsync();
            await Expect(people.Identities).ToHaveCountAsync(2);
            await Expect(people.Past).ToHaveCountAsync(1);
            await people.Past.ClickAsync();
            await Expect(people.Peek).ToContainTextAsync("我的帐篷破了");

            await people.UndoAsync();
            await Expect(people.Identities).ToHaveCountAsync(1);
            await Expect(people.Past).ToHaveCountAsync(0);

            await watched.Page.GotoAsync(new Uri(host.Address, $"/c/{old}").ToString());
            await Expect(console.Line("我的帐篷破了")).ToBeVisibleAsync();
            await people.BlockAsync("一直骂人");
            await Expect(watched.Page.GetByTestId("blocked-mark")).ToBeVisibleAsync();
            await first.SayAsync("运费是多少");
            await Expect(console.Line("运费是多少")).ToHaveAttributeAsync("data-author", "contact");
            Assert.Equal("resolved", (await wang.GetAsync($"/api/conversations/{old}")).GetProperty("status").GetString());
            watched.HasNoComplaints();
        }
        catch
        {
            await watched.KeepAsync("zh-CN");
            throw;
        }
    }

    [Fact]
    public async Task Who_was_away_is_called_by_the_bell_and_who_takes_over_reads_the_summary()
    {
        await using var watched = await browser.OpenAsync("together", "en", 1440, 1000);
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        try
        {
            await AskAsync(host, "oTogether", "订单什么时候发货？");
            using var wang = await Staff.SignInAsync(host, "wang");
            var id = await wang.ConversationAsync("什么时候发货");
            using var away = await Staff.SignInAsync(host);
            var lin = (await away.GetAsync("/api/session")).GetProperty("agentId").GetString()!;
            await using (var hub = await Doubles.HubClient.ConnectAsync(
                host.Address, wang.Cookies.GetCookieHeader(host.Address), host.Address.GetLeftPart(UriPartial.Authority), CancellationToken.None))
            {
                await hub.AskAsync<object>("TakeOver", id);
                await hub.AskAsync<object>("Note", id, "n1", "@lin please finish this", new[] { lin });
                await hub.AskAsync<object>("Transfer", id, new { agentId = lin }, (string?)null);
            }

            var console = new ConsoleScreen(watched);
            var people = new PeopleScreen(watched.Page);
            await console.SignInAsync(host.Address);
            await Expect(people.CallCount).ToHaveTextAsync("1");
            await people.FollowCallAsync();
            await Expect(watched.Page).ToHaveURLAsync(AtConversation());
            await Expect(people.CallCount).ToHaveCountAsync(0);

            await watched.Page.GetByTestId("handover-button").ClickAsync();
            await Expect(people.Handover.First).ToContainTextAsync("订单什么时候发货");
            await Expect(people.Handover.First).ToContainTextAsync("please finish this");
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
        await phone.SayAsync("转人工");
        return phone;
    }

    private static async Task<string> ContactAsync(Staff staff, string conversationId) =>
        (await staff.GetAsync($"/api/conversations/{conversationId}")).GetProperty("contactId").GetString()!;

    private static async Task PatchAsync(Staff staff, string contactId, object input)
    {
        using var answer = await staff.Http.PatchAsJsonAsync($"/api/contacts/{contactId}", input);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("/c/")]
    private static partial Regex AtConversation();
}
