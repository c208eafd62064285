using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>From a customer's phone over the webhook to what the bot says, to whom it hands over, and what staff see of it.</summary>
public sealed class BotRoadTests(ModelHost demo) : IClassFixture<ModelHost>
{
    [Fact]
    public async Task Fragments_in_a_row_are_one_question_and_a_greeting_is_no_miss()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await KnowAsync(wang, "burst-1", "雪山训练营的报名费用是多少", "训练营报名费 680 元。");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync("请问一下");
        await phone.HearsAsync("请问有什么可以帮您");
        await phone.SayAsync("雪山训练营");
        await phone.SayAsync("报名费用是多少");

        await phone.HearsAsync("680 元");
        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Text?.Contains("转接", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_question_that_leaves_out_what_was_said_before_is_understood()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await KnowAsync(wang, "near-1", "云顶古寺几点开放", "云顶古寺 8:00 开门。");
        await KnowAsync(wang, "near-2", "云顶古寺的门票多少钱", "云顶古寺门票 45 元。");
        await KnowAsync(wang, "near-3", "碧水潭的门票多少钱", "碧水潭门票 30 元。");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync("碧水潭的门票多少钱");
        await phone.HearsAsync("30 元");
        await phone.SayAsync("云顶古寺几点开放");
        await phone.HearsAsync("8:00 开门");
        await phone.SayAsync("那里的门票呢");

        await phone.HearsAsync("45 元");
    }

    [Fact]
    public async Task A_complaint_waits_for_people_before_others_with_the_word_it_goes_by()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var phone = await demo.FollowerAsync();
        var words = $"我要投诉你们 {phone.OpenId}";

        await phone.SayAsync(words);
        await phone.HearsAsync("转接");

        var (conversation, notice) = await HandedOverAsync(wang, phone.OpenId);
        Assert.Equal(("queue", 1), (conversation.GetProperty("owner").GetProperty("kind").GetString(), conversation.GetProperty("priority").GetInt32()));
        Assert.Contains("complaint", notice.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("投诉", notice.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vip_whose_question_has_no_sure_answer_reaches_people()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var inbox = await InboxAsync(wang);
        using var saved = await wang.Http.PutAsJsonAsync("/api/answers/settings", new { inboxId = inbox, handoff = new { vipValueFrom = 0 } });
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        try
        {
            var phone = await demo.FollowerAsync();
            await phone.SayAsync($"火星上信号好不好 {phone.OpenId}");
            await phone.HearsAsync("转接");

            var (conversation, notice) = await HandedOverAsync(wang, phone.OpenId);
            Assert.Equal(1, conversation.GetProperty("priority").GetInt32());
            Assert.Contains("vip", notice.GetRawText(), StringComparison.Ordinal);
        }
        finally
        {
            using var back = await wang.Http.PutAsJsonAsync("/api/answers/settings", new { inboxId = inbox, handoff = new { vipValueFrom = -1 } });
        }
    }

    [Fact]
    public async Task A_model_writes_inside_the_turn_and_staff_see_from_which_article()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await KnowAsync(wang, "written-1", "滑翔伞体验课需要带什么证件", "带身份证原件。");
        demo.Model.Says("{\"answer\": \"滑翔伞课请带好身份证原件。\", \"cited\": [\"written-1\"]}");
        var phone = await demo.FollowerAsync();
        await wang.SeesHandedOverAsync(phone);

        await phone.SayAsync($"滑翔伞的事 13800138000 {phone.OpenId}");

        var heard = await phone.HearsAsync("请带好身份证原件");
        Assert.Equal("passive", heard.Via);
        var line = (await wang.TranscriptAsync(await wang.ConversationAsync(phone.OpenId)))
            .Single(m => m.TryGetProperty("text", out var text) && text.GetString()?.Contains("请带好身份证原件", StringComparison.Ordinal) == true);
        Assert.Contains("written-1", line.GetProperty("answer").GetRawText(), StringComparison.Ordinal);
        Assert.Contains(demo.Model.Calls, call => call.Body.Contains("滑翔伞的事 [电话]", StringComparison.Ordinal));
        Assert.DoesNotContain(demo.Model.Calls, call => call.Body.Contains("13800138000", StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret-key", demo.Host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_late_leaves_the_bots_own_answer()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await KnowAsync(wang, "late-1", "皮划艇租赁押金怎么退", "押金三天内原路退回。");
        demo.Model.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var phone = await demo.FollowerAsync();
        await wang.SeesHandedOverAsync(phone);

        await phone.SayAsync("皮划艇的事");

        var answer = await Eventually.ValueAsync(
            async () => (await phone.ChatAsync()).LastOrDefault(l => l.Direction == "in" && l.Text?.Contains("欢迎", StringComparison.Ordinal) == false),
            () => "the bot answers by itself");
        Assert.Equal("passive", answer.Via);
    }

    private static async Task KnowAsync(Staff wang, string id, string question, string text)
    {
        using var saved = await wang.Http.PostAsJsonAsync("/api/knowledge", new { id, question, answer = new { type = "text", text }, enabled = true });
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
    }

    private static async Task<string> InboxAsync(Staff wang) =>
        (await wang.GetAsync("/api/answers/settings")).GetProperty("inboxes").EnumerateArray().First(i => i.GetProperty("inboxId").GetString() == "demo").GetProperty("inboxId").GetString()!;

    private static async Task<(JsonElement Conversation, JsonElement Notice)> HandedOverAsync(Staff wang, string words)
    {
        var id = await wang.ConversationAsync(words);
        var conversation = await wang.GetAsync($"/api/conversations/{id}");
        return (conversation, (await wang.TranscriptAsync(id)).Last(m => m.TryGetProperty("notice", out _)).GetProperty("notice"));
    }
}
