using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>A customer's message through the true protocol: into the store, and answered.</summary>
public sealed class MessageRoadTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task A_follower_is_welcomed_and_a_question_is_answered_in_the_response()
    {
        var phone = demo.NewPhone();

        await phone.FollowAsync();
        await phone.HearsAsync("欢迎来到山野商城");
        using var staff = await Staff.SignInAsync(demo.Host, "wang");
        await staff.SeesHandedOverAsync(phone);
        await phone.SayAsync("运费怎么算");

        var answer = await phone.HearsAsync("包邮");
        Assert.Equal("passive", answer.Via);
    }

    [Fact]
    public async Task A_menu_is_answered_by_number_and_by_tap()
    {
        var phone = demo.NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync("回复数字");

        await phone.SayAsync("4");
        await phone.HearsAsync("门店每天");
        await phone.DoAsync("menu", new { key = "GUIDE_CAMPING" });
        await phone.HearsAsync("新手露营三件事");
    }

    [Fact]
    public async Task Three_deliveries_of_one_message_are_one_line_and_one_answer()
    {
        var phone = demo.NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        using var fault = await demo.Host.Http.PostAsJsonAsync(
            "/emulators/wechat/faults", new { on = "push", kind = "duplicate", copies = 3, openId = phone.OpenId });
        Assert.True(fault.IsSuccessStatusCode, await fault.Content.ReadAsStringAsync());

        var words = $"运费怎么算 {phone.OpenId}";
        await phone.SayAsync(words);
        await phone.HearsAsync("包邮");

        using var staff = await Staff.SignInAsync(demo.Host);
        var transcript = await staff.TranscriptAsync(await staff.ConversationAsync(phone.OpenId));
        Assert.Single(transcript, m => Text(m) == words);
        Assert.Single(transcript, m => Text(m)?.Contains("包邮", StringComparison.Ordinal) == true);
        Assert.Single(await phone.ChatAsync(), l => l.Direction == "in" && l.Text?.Contains("包邮", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_kind_nobody_knows_is_kept_and_acknowledged()
    {
        var phone = demo.NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");

        await phone.DoAsync("raw", new { msgType = "hologram", fields = new { Shape = $"cube-{phone.OpenId}" } });

        using var staff = await Staff.SignInAsync(demo.Host);
        await phone.SayAsync($"帐篷怎么选 {phone.OpenId}");
        var conversation = await staff.ConversationAsync(phone.OpenId);
        await Eventually.TrueAsync(
            async () => (await staff.TranscriptAsync(conversation)).Any(m => m.GetProperty("type").GetString() == "unknown"),
            () => "the unknown message is in the transcript");
        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Text?.Contains("故障", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_was_said_makes_tags_with_evidence_and_a_persona()
    {
        var phone = demo.NewPhone();
        await phone.FollowAsync("fair-2026");
        await phone.HearsAsync("欢迎");
        var words = $"第一次露营买什么帐篷 {phone.OpenId}";
        await phone.SayAsync(words);

        using var staff = await Staff.SignInAsync(demo.Host);
        var conversation = await staff.ConversationAsync(phone.OpenId);
        var contact = (await staff.GetAsync($"/api/conversations/{conversation}")).GetProperty("contactId").GetString();
        var tags = (await staff.GetAsync($"/api/contacts/{contact}/tags")).EnumerateArray().ToDictionary(t => t.GetProperty("tagId").GetString()!);
        Assert.Equal("scan", tags["behaviour.fair"].GetProperty("source").GetString());
        var camping = tags["interest.camping"];
        var evidence = camping.GetProperty("evidence");
        var line = (await staff.TranscriptAsync(conversation)).Single(m => Text(m) == words);
        Assert.Equal(line.GetProperty("id").GetString(), evidence.GetProperty("messageId").GetString());
        var persona = await staff.GetAsync($"/api/contacts/{contact}/persona");
        Assert.Contains(
            persona.GetProperty("dimensions").EnumerateArray().Single(d => d.GetProperty("dimensionId").GetString() == "interest")
                .GetProperty("tags").EnumerateArray(),
            t => t.GetProperty("tagId").GetString() == "interest.camping" && t.GetProperty("weight").GetDouble() > 0);
    }

    [Fact]
    public async Task A_wish_in_a_dialogue_is_a_tag_with_its_value_and_the_words_that_say_it()
    {
        using var staff = await Staff.SignInAsync(demo.Host, "wang");
        await Eventually.TrueAsync(
            async () => (await staff.GetAsync("/api/examples")).GetProperty("wishes").TryGetProperty("trained", out var trained) && trained.ValueKind == JsonValueKind.Object,
            () => "the demo's examples are learned",
            TimeSpan.FromMinutes(2));
        var phone = demo.NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        await phone.SayAsync($"你好，我是{phone.OpenId}");
        var words = "想买一顶双人帐篷，价格500-1000元，最好是三季的";
        await phone.SayAsync(words);

        var conversation = await staff.ConversationAsync(phone.OpenId);
        var contact = (await staff.GetAsync($"/api/conversations/{conversation}")).GetProperty("contactId").GetString();
        await Eventually.TrueAsync(async () => (await staff.TranscriptAsync(conversation)).Any(m => Text(m) == words), () => "the wish is in the transcript");
        var line = (await staff.TranscriptAsync(conversation)).Single(m => Text(m) == words);
        var wishes = (await staff.GetAsync($"/api/contacts/{contact}/tags")).EnumerateArray()
            .Where(t => t.GetProperty("source").GetString() == "wish").ToDictionary(t => t.GetProperty("name").GetString()!);
        Assert.Equal("500-1000元", wishes["帐篷价格"].GetProperty("value").GetString());
        Assert.Equal("双人", wishes["帐篷人数"].GetProperty("value").GetString());
        var evidence = wishes["帐篷价格"].GetProperty("evidence");
        Assert.Equal((line.GetProperty("id").GetString(), "500-1000元"), (evidence.GetProperty("messageId").GetString(), evidence.GetProperty("quote").GetString()));
        Assert.InRange(wishes["帐篷价格"].GetProperty("confidence").GetDouble(), 0.5, 0.95);
    }

    private static string? Text(JsonElement message) => message.TryGetProperty("text", out var text) ? text.GetString() : null;
}
