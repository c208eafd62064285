using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>From an article in the console to a customer's phone, and back as figures.</summary>
public sealed class KnowledgeRoadTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[200]];

    [Fact]
    public async Task A_picture_reaches_the_phone_and_the_answer_is_counted()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var picture = await UploadAsync(wang);
        var article = await SaveAsync(wang, new
        {
            question = "门店地图长什么样",
            answer = new { type = "text", text = "请看官网地图" },
            answers = new { wechat = new { type = "image", attachmentId = picture } },
        });
        var phone = await FollowerAsync();

        await phone.SayAsync("门店地图长什么样");
        await Eventually.TrueAsync(
            async () => (await phone.ChatAsync()).Any(l => l is { Direction: "in", Kind: "image" }), () => "the picture is on the phone");
        await phone.SayAsync("没用");
        await phone.HearsAsync("没有帮到您");

        var used = (await wang.GetAsync("/api/knowledge/usage")).GetProperty("items").EnumerateArray()
            .Single(u => u.GetProperty("articleId").GetString() == article);
        Assert.Equal((1, 1), (used.GetProperty("answered").GetInt32(), used.GetProperty("unhelpful").GetInt32()));
    }

    [Fact]
    public async Task A_card_and_a_menu_reach_the_phone()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await SaveAsync(wang, new
        {
            question = "滑翔伞体验怎么预约",
            answer = new { type = "link", link = new { url = "https://example.com/fly", title = "滑翔伞预约页", description = "点开选时间" } },
        });
        await SaveAsync(wang, new
        {
            question = "皮划艇课程介绍一下",
            answer = new { type = "menu", text = "皮划艇课程有", choices = new[] { new { id = "x", label = "滑翔伞体验怎么预约" }, new { id = "y", label = "怎么退货？" } } },
        });
        var phone = await FollowerAsync();

        await phone.SayAsync("皮划艇课程介绍一下");
        await phone.HearsAsync("皮划艇课程有");
        await phone.SayAsync("1");
        await Eventually.TrueAsync(
            async () => (await phone.ChatAsync()).Any(l => l is { Direction: "in", Kind: "news" }), () => "the card is on the phone");
    }

    [Fact]
    public async Task What_is_over_or_for_others_is_not_answered()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await SaveAsync(wang, new
        {
            question = "去年溯溪节的暗号是什么",
            answer = new { type = "text", text = "旧暗号" },
            validity = new { until = "2020-12-31" },
        });
        await SaveAsync(wang, new
        {
            question = "钻石会员的溯溪暗号是什么",
            answer = new { type = "text", text = "贵宾暗号" },
            audience = new { tiers = new[] { "钻石" } },
        });
        var phone = await FollowerAsync();

        // What it says instead (not understood, or other questions to choose from) depends on what else the base holds.
        foreach (var question in new[] { "去年溯溪节的暗号是什么", "钻石会员的溯溪暗号是什么" })
        {
            var heard = (await phone.ChatAsync()).Count(l => l.Direction == "in");
            await phone.SayAsync(question);
            await Eventually.TrueAsync(async () => (await phone.ChatAsync()).Count(l => l.Direction == "in") > heard, () => $"the bot says something to {question}");
        }

        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Direction == "in" && l.Text?.Contains("暗号", StringComparison.Ordinal) == true);
    }

    private async Task<Phone> FollowerAsync()
    {
        var phone = demo.NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        return phone;
    }

    private static async Task<string> SaveAsync(Staff staff, object article)
    {
        using var answer = await staff.Http.PostAsJsonAsync("/api/knowledge", article);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
    }

    private static async Task<string> UploadAsync(Staff staff)
    {
        using var file = new ByteArrayContent(Png) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { file, "file", "map.png" } };
        using var answer = await staff.Http.PostAsync("/api/attachments", form);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
