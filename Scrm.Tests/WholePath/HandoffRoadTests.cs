using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>From a customer's phone to people: why, and with what the bot tried.</summary>
public sealed class HandoffRoadTests(FormHost demo) : IClassFixture<FormHost>
{
    [Fact]
    public async Task Who_asks_for_a_person_gets_one_with_what_was_tried_before()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync($"量子纠缠 {phone.OpenId}");
        await HearsNoAnswerAsync(phone);
        await phone.SayAsync("转人工");
        await phone.HearsAsync("转接");

        var notice = await NoticeAsync(wang, phone.OpenId);
        Assert.Equal("askedForPerson", notice.GetProperty("detail").GetString());
        Assert.Contains(notice.GetProperty("tried").EnumerateArray(), t => t.GetString()!.Contains("量子纠缠", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_miss_in_a_row_reaches_people_and_a_first_does_not()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync($"qqzzxxvv {phone.OpenId}");
        await phone.HearsAsync("没有听懂");
        await phone.SayAsync("wwkkjjhh");
        await phone.HearsAsync("转接");

        var notice = await NoticeAsync(wang, phone.OpenId);
        Assert.Equal("misses", notice.GetProperty("detail").GetString());
        Assert.Equal(2, notice.GetProperty("tried").GetArrayLength());
    }

    [Fact]
    public async Task Who_sounds_unhappy_and_finds_no_answer_is_served_first()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync($"真让人失望，我很生气 {phone.OpenId}");
        await phone.HearsAsync("转接");

        Assert.Equal("negative", (await NoticeAsync(wang, phone.OpenId)).GetProperty("detail").GetString());
        var conversation = await wang.GetAsync($"/api/conversations/{await wang.ConversationAsync(phone.OpenId)}");
        Assert.Equal(("queue", 1), (conversation.GetProperty("owner").GetProperty("kind").GetString(), conversation.GetProperty("priority").GetInt32()));
    }

    [Fact]
    public async Task A_keyword_answer_holds_as_soon_as_it_is_saved()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var phone = await demo.FollowerAsync();
        using var told = await wang.Http.PostAsJsonAsync("/api/answers/rules", new { keywords = new[] { "停车场" }, answer = new { type = "text", text = "地下二层免费停车。" } });
        using var handed = await wang.Http.PostAsJsonAsync("/api/answers/rules", new { keywords = new[] { "雪崩" }, handoff = true, answer = new { type = "text", text = "请留在原地，同事马上联系您。" } });
        Assert.True(told.IsSuccessStatusCode && handed.IsSuccessStatusCode, await handed.Content.ReadAsStringAsync());

        await phone.SayAsync($"你们停车场在哪 {phone.OpenId}");
        await phone.HearsAsync("地下二层免费停车");
        await phone.SayAsync("这里雪崩了");
        await phone.HearsAsync("请留在原地");

        var notice = await NoticeAsync(wang, phone.OpenId);
        Assert.Equal(("rule", "雪崩"), (notice.GetProperty("detail").GetString(), notice.GetProperty("evidence").GetString()));
    }

    // After the welcome the bot says that it did not understand, or asks which of three is meant; either way it goes on.
    private static Task HearsNoAnswerAsync(Phone phone) => Eventually.TrueAsync(
        async () => (await phone.ChatAsync()).Count(l => l.Direction == "in" && l.Text?.Contains("转接", StringComparison.Ordinal) == false) == 2,
        () => "the bot goes on");

    private static async Task<JsonElement> NoticeAsync(Staff wang, string words) =>
        (await wang.TranscriptAsync(await wang.ConversationAsync(words))).Last(m => m.TryGetProperty("notice", out _)).GetProperty("notice");
}
