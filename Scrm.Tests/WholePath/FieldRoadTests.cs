using System.Text;
using System.Text.Json;
using Scrm.Core.Forms;

namespace Scrm.Tests.WholePath;

/// <summary>The company's system is asked about one answer while the form is being filled in.</summary>
public sealed class FieldRoadTests(FormHost demo) : IClassFixture<FormHost>
{
    private static readonly object[] Questions =
    [
        new { key = "order", label = "订单号", question = "请发订单号", kind = "pattern", pattern = "[A-Z]{2}[0-9]{6}", check = true },
        new { key = "day", label = "取件日期", question = "哪天上门取件？", kind = "date" },
        new { key = "phone", label = "电话", question = "联系电话是？", kind = "phone" },
    ];

    [Fact]
    public async Task An_order_that_is_not_there_is_asked_again_and_one_that_is_fills_in_the_phone()
    {
        using var receiver = new HookReceiver(call => !call.Body.Contains("form.field", StringComparison.Ordinal) ? (204, "")
            : call.Body.Contains("AB000000", StringComparison.Ordinal) ? (200, """{"ok":false,"message":"没有找到这个订单，请再核对。"}""")
            : (200, """{"message":"找到了：轻量帐篷。","value":"AB654321","fill":{"phone":"138 0013 8000"}}"""));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var secret = await FormSteps.PublishAsync(wang, "field-a", "登记帐篷补胶", questions: Questions, hook: new { url = receiver.Address });
        var phone = await demo.FollowerAsync();

        await phone.SayAsync("登记帐篷补胶");
        await phone.HearsAsync("请发订单号");
        await phone.SayAsync("12");
        await Eventually.TrueAsync(async () => (await phone.ChatAsync()).Count(l => l.Text?.Contains("请发订单号", StringComparison.Ordinal) == true) == 2, () => "it is asked again");
        Assert.Empty(receiver.Calls);
        await wang.SeesHandedOverAsync(phone);
        await phone.SayAsync("AB000000");
        var heard = await phone.HearsAsync("没有找到这个订单，请再核对。");
        Assert.Equal("passive", heard.Via);
        await phone.SayAsync("AB123456");
        heard = await phone.HearsAsync("找到了：轻量帐篷。");
        Assert.Contains("订单号改为：AB654321", heard.Text, StringComparison.Ordinal);
        Assert.Contains("哪天上门取件", heard.Text, StringComparison.Ordinal);
        await phone.SayAsync("2030-05-01");
        await phone.HearsAsync("电话：13800138000");
        await phone.SayAsync("1");
        await phone.HearsAsync("已提交，谢谢您");

        var asked = receiver.Calls.Where(c => c.Body.Contains("form.field", StringComparison.Ordinal)).ToList();
        Assert.Equal(["AB000000", "AB123456"], asked.Select(c => JsonDocument.Parse(c.Body).RootElement.GetProperty("data").GetProperty("value").GetString()));
        Assert.All(asked, c => Assert.Equal(HookSignature.Sign(secret, c.Id, c.Timestamp, Encoding.UTF8.GetBytes(c.Body)), c.Signature));
        var result = (await wang.GetAsync("/api/dialogues/results?form=field-a")).GetProperty("items")[0];
        Assert.Equal(
            [("AB654321", "replaced"), ("2030-05-01", null), ("13800138000", "filled")],
            result.GetProperty("fields").EnumerateArray().Select(f => (f.GetProperty("value").GetString(), f.TryGetProperty("checked", out var word) ? word.GetString() : null)));
        Assert.Equal(["refused", "replaced"], await ChecksAsync(wang, result));
    }

    [Theory]
    [InlineData("field-b", 500, "unheard:status:500")]
    [InlineData("field-c", 200, "unheard:badAnswer")]
    public async Task A_system_that_is_away_leaves_the_forms_own_rules_and_the_trace_says_so(string id, int status, string word)
    {
        using var receiver = new HookReceiver(_ => (status, "sorry"));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, id, $"登记雪鞋保养{id}", questions: Questions, hook: new { url = receiver.Address });
        var phone = await demo.FollowerAsync();

        await FormSteps.FillAsync(phone, $"登记雪鞋保养{id}");
        await phone.HearsAsync("已提交，谢谢您");

        var result = (await wang.GetAsync($"/api/dialogues/results?form={id}")).GetProperty("items")[0];
        Assert.Equal(("AB123456", word), (result.GetProperty("fields")[0].GetProperty("value").GetString(), result.GetProperty("fields")[0].GetProperty("checked").GetString()));
        Assert.Equal([word], await ChecksAsync(wang, result));
    }

    [Fact]
    public async Task A_system_that_takes_too_long_does_not_hold_the_customer_up()
    {
        using var isReady = new ManualResetEventSlim();
        using var receiver = new HookReceiver(_ =>
        {
            isReady.Wait();
            return (200, """{"ok":false,"message":"太晚了"}""");
        });
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "field-d", "登记冰爪打磨", questions: Questions, hook: new { url = receiver.Address, timeoutSeconds = 1 });
        var phone = await demo.FollowerAsync();
        try
        {
            await phone.SayAsync("登记冰爪打磨");
            await phone.HearsAsync("请发订单号");
            await phone.SayAsync("AB123456");
            await phone.HearsAsync("哪天上门取件");
        }
        finally
        {
            isReady.Set();
        }

        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Text?.Contains("太晚了", StringComparison.Ordinal) == true);
    }

    private static async Task<IEnumerable<string?>> ChecksAsync(Staff wang, JsonElement result) =>
        (await wang.TranscriptAsync(result.GetProperty("conversationId").GetString()!))
            .Where(m => m.TryGetProperty("answer", out var answer) && answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("check", out var check) && check.ValueKind == JsonValueKind.Object)
            .Select(m => m.GetProperty("answer").GetProperty("check").GetProperty("word").GetString());
}
