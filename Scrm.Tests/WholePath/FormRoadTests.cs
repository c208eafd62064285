using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>Forms and menus from the console to a customer's phone, and what they bring back.</summary>
public sealed class FormRoadTests(FormHost demo) : IClassFixture<FormHost>
{
    [Fact]
    public async Task A_form_is_filled_in_with_mistakes_corrections_and_a_question_in_between()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-a", "登记帐篷清洗");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync("我想登记帐篷清洗");
        await phone.HearsAsync("请发订单号");
        await phone.SayAsync("123");
        await phone.HearsAsync("订单号是两个字母加六位数字");
        await phone.SayAsync("运费怎么算");
        await phone.HearsAsync("我们继续：请发订单号");
        await phone.SayAsync("AB123456");
        await phone.HearsAsync("哪天上门取件");
        await phone.SayAsync("2030-05-01");
        await phone.HearsAsync("联系电话是");
        await phone.SayAsync("13800138000");
        await phone.HearsAsync("请核对");
        await phone.SayAsync("改一下电话");
        await Eventually.TrueAsync(async () => (await phone.ChatAsync()).Count(l => l.Text?.Contains("联系电话是", StringComparison.Ordinal) == true) == 2, () => "the phone is asked again");
        await phone.SayAsync("13900139000");
        await phone.HearsAsync("电话改为：13900139000");
        await phone.SayAsync("确认");
        await phone.HearsAsync("已提交，谢谢您");

        var result = (await wang.GetAsync("/api/dialogues/results?form=road-a")).GetProperty("items")[0];
        Assert.Equal("done", result.GetProperty("end").GetString());
        Assert.Equal(["AB123456", "2030-05-01", "13900139000"], result.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("value").GetString()));
        var contact = result.GetProperty("contactId").GetString();
        Assert.Equal("13900139000", (await wang.GetAsync($"/api/contacts/{contact}")).GetProperty("attributes").GetProperty("phone").GetString());
        var edit = (await wang.GetAsync($"/api/contacts/{contact}/edits")).GetProperty("items").EnumerateArray().Single(e => e.GetProperty("field").GetString() == "attribute:phone");
        Assert.Equal(
            ("form", result.GetProperty("formName").GetString(), "13900139000"),
            (edit.GetProperty("source").GetString(), edit.GetProperty("form").GetString(), edit.GetProperty("to").GetString()));
        Assert.Single((await wang.GetAsync($"/api/contacts/{contact}/forms")).GetProperty("items").EnumerateArray());
        var notice = (await wang.TranscriptAsync(result.GetProperty("conversationId").GetString()!)).Last(m => m.TryGetProperty("notice", out _)).GetProperty("notice");
        Assert.Equal("formDone", notice.GetProperty("kind").GetString());
        var table = await wang.Http.GetStringAsync("/api/dialogues/results/export?form=road-a");
        Assert.Contains("AB123456,2030-05-01,13900139000", table, StringComparison.Ordinal);
        Assert.DoesNotContain("13900139000", demo.Host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calling_off_keeps_nothing_and_asking_for_a_person_keeps_all()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-b", "预约试穿冲锋衣");
        var phone = await demo.FollowerAsync();

        await phone.SayAsync("预约试穿冲锋衣");
        await phone.HearsAsync("请发订单号");
        await phone.SayAsync("AB123456");
        await phone.HearsAsync("哪天上门取件");
        await phone.SayAsync("不填了");
        await phone.HearsAsync("已取消");
        await phone.SayAsync("预约试穿冲锋衣");
        await Eventually.TrueAsync(async () => (await phone.ChatAsync()).Count(l => l.Text?.Contains("请发订单号", StringComparison.Ordinal) == true) == 2, () => "the form begins again");
        await phone.SayAsync("CD654321");
        await Eventually.TrueAsync(async () => (await phone.ChatAsync()).Count(l => l.Text?.Contains("哪天上门取件", StringComparison.Ordinal) == true) == 2, () => "the day is asked again");
        await phone.SayAsync("转人工");
        await phone.HearsAsync("转接");

        var results = (await wang.GetAsync("/api/dialogues/results?form=road-b")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["handedOff", "cancelled"], results.Select(r => r.GetProperty("end").GetString()));
        Assert.Equal([1, 0], results.Select(r => r.GetProperty("fields").GetArrayLength()));
        var transcript = await wang.TranscriptAsync(results[0].GetProperty("conversationId").GetString()!);
        var notice = transcript.Last(m => m.TryGetProperty("notice", out _)).GetProperty("notice");
        Assert.Equal(("formHandedOff", "订单号：CD654321"), (notice.GetProperty("kind").GetString(), notice.GetProperty("tried")[0].GetString()));
    }

    [Fact]
    public async Task After_a_restart_the_form_goes_on_where_it_was_and_on_its_version()
    {
        using (var wang = await Staff.SignInAsync(demo.Host, "wang"))
        {
            await FormSteps.PublishAsync(wang, "road-c", "领取登山杖配件");
        }

        var phone = await demo.FollowerAsync();
        await phone.SayAsync("领取登山杖配件");
        await phone.HearsAsync("请发订单号");
        await phone.SayAsync("AB123456");
        await phone.HearsAsync("哪天上门取件");

        await demo.RestartAsync();
        using var again = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(again, "road-c", "领取登山杖配件", version: 1, questions: [new { key = "only", label = "只问", question = "新版问题" }]);
        phone = new Phone(demo.Host.Http, phone.OpenId);
        await phone.SayAsync("2030-05-02");
        await phone.HearsAsync("联系电话是");
        await phone.SayAsync("13800138000");
        await phone.HearsAsync("订单号：AB123456");
    }

    [Fact]
    public async Task A_digit_menu_and_a_menu_of_the_account_lead_to_a_form()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-f", "会员活动报名表");
        var before = await wang.GetAsync("/api/dialogues/menus/demo");
        var menu = new
        {
            heading = "请选择服务",
            openWords = new[] { "服务菜单" },
            options = new object[]
            {
                new { key = "1", label = "活动", kind = "menu", menu = new { heading = "活动服务", options = new object[] { new { key = "1", label = "报名", kind = "form", formId = "road-f" }, new { key = "2", label = "地址", kind = "text", text = "山野路一号" } } } },
                new { key = "2", label = "人工", kind = "handoff" },
            },
        };
        try
        {
            await FormSteps.SendAsync(wang, HttpMethod.Put, "/api/dialogues/menus/demo", new { menu });
            var phone = await demo.FollowerAsync("请选择服务");
            await phone.SayAsync("1");
            await phone.HearsAsync("活动服务");
            await phone.SayAsync("2");
            await phone.HearsAsync("山野路一号");
            await phone.SayAsync("1");
            await phone.HearsAsync("请发订单号");
        }
        finally
        {
            await FormSteps.SendAsync(wang, HttpMethod.Put, "/api/dialogues/menus/demo", new { menu = before.GetProperty("menu") });
        }

        var buttons = new object[] { new { name = "服务", kind = "key", value = "", below = new object[] { new { name = "报名", kind = "form", value = "road-f" }, new { name = "官网", kind = "link", value = "https://example.com" } } } };
        var published = await FormSteps.SendAsync(wang, HttpMethod.Put, "/api/dialogues/account-menus/demo", new { buttons, publish = true });
        Assert.Equal("published", published.GetProperty("state").GetString());
        Assert.Equal("form", published.GetProperty("found")[0].GetProperty("below")[0].GetProperty("kind").GetString());
        using var refused = await wang.Http.PutAsJsonAsync("/api/dialogues/account-menus/demo", new { buttons = new[] { new { name = "名称太长了放不下", kind = "key", value = "k" } }, publish = true });
        Assert.Equal("buttons[0].name", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_draft_is_tried_as_a_chat_that_leaves_nothing_behind()
    {
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var form = new { name = "试走表", fields = FormSteps.Questions };
        string? state = null;
        var last = default(JsonElement);
        foreach (var text in new[] { "/try-only", "AB123456", "2030-05-01", "13800138000", "1" })
        {
            last = await FormSteps.SendAsync(wang, HttpMethod.Post, "/api/dialogues/try", new { inboxId = "demo", text, formId = "try-only", form, state });
            state = last.GetProperty("state").GetString();
        }

        Assert.Equal("done", last.GetProperty("ended").GetString());
        Assert.DoesNotContain((await wang.GetAsync("/api/dialogues/forms")).EnumerateArray(), f => f.GetProperty("form").GetProperty("id").GetString() == "try-only");
        Assert.Empty((await wang.GetAsync("/api/dialogues/results?form=try-only")).GetProperty("items").EnumerateArray());
        using var broken = await wang.Http.PostAsJsonAsync("/api/dialogues/try", new { inboxId = "demo", text = "x", state = "nonsense" });
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, broken.StatusCode);
    }
}
