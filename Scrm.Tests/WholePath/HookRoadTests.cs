using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Scrm.Core.Forms;

namespace Scrm.Tests.WholePath;

/// <summary>The company's own system is told of finished forms, and what it answers reaches the customer and the contact.</summary>
public sealed class HookRoadTests(FormHost demo) : IClassFixture<FormHost>
{
    [Fact]
    public async Task The_companys_system_is_told_signed_and_may_answer_tag_and_hand_over()
    {
        using var receiver = new HookReceiver(_ => (200, """{"reply":{"type":"text","text":"退款单 R-77 已建立"},"attributes":{"level":"gold"},"handoff":true}"""));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var secret = await FormSteps.PublishAsync(wang, "road-d", "申请背包退款", hook: new { url = receiver.Address, answers = true });
        var phone = await demo.FollowerAsync();

        await FormSteps.FillAsync(phone, "申请背包退款");
        await phone.HearsAsync("正在为您办理");
        await phone.HearsAsync("退款单 R-77 已建立");

        var call = Assert.Single(receiver.Calls);
        Assert.Equal(HookSignature.Sign(secret, call.Id, call.Timestamp, Encoding.UTF8.GetBytes(call.Body)), call.Signature);
        Assert.Equal("AB123456", call.Values.GetProperty("order").GetString());
        var result = (await wang.GetAsync("/api/dialogues/results?form=road-d")).GetProperty("items")[0];
        await Eventually.TrueAsync(async () => (await FormSteps.DeliveryAsync(wang, "road-d")).GetProperty("state").GetString() == "delivered", () => "the delivery is written down");
        var conversation = await wang.GetAsync($"/api/conversations/{result.GetProperty("conversationId").GetString()}");
        Assert.Equal("queue", conversation.GetProperty("owner").GetProperty("kind").GetString());
        var edits = (await wang.GetAsync($"/api/contacts/{result.GetProperty("contactId").GetString()}/edits")).GetProperty("items").EnumerateArray();
        Assert.Equal("form", edits.Single(e => e.GetProperty("field").GetString() == "attribute:level").GetProperty("source").GetString());
        Assert.Equal("gold", (await wang.GetAsync($"/api/contacts/{result.GetProperty("contactId").GetString()}")).GetProperty("attributes").GetProperty("level").GetString());
    }

    [Fact]
    public async Task A_system_that_fails_is_told_again_and_the_customer_hears_the_forms_own_words()
    {
        var status = 500;
        using var receiver = new HookReceiver(_ => (status, "sorry"));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-e", "登记睡袋维修", hook: new { url = receiver.Address, answers = true });
        var phone = await demo.FollowerAsync();

        await FormSteps.FillAsync(phone, "登记睡袋维修");
        await phone.HearsAsync("已提交，谢谢您");
        var failed = await FormSteps.TriedAsync(wang, "road-e");
        Assert.Equal(("waiting", "status:500"), (failed.GetProperty("state").GetString(), failed.GetProperty("lastError").GetString()));

        status = 204;
        using var replayed = await wang.Http.PostAsJsonAsync($"/api/dialogues/deliveries/{failed.GetProperty("id").GetString()}/replay", new { });
        Assert.True(replayed.IsSuccessStatusCode);
        await Eventually.TrueAsync(async () => (await FormSteps.DeliveryAsync(wang, "road-e")).GetProperty("state").GetString() == "delivered", () => "it arrives in the end");
        Assert.Single(receiver.Calls.Select(c => c.Id).Distinct());
        Assert.Single(await phone.ChatAsync(), l => l.Text?.Contains("已提交，谢谢您", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_system_that_takes_too_long_is_told_again_and_the_customer_hears_the_forms_own_words()
    {
        using var isReady = new ManualResetEventSlim();
        using var receiver = new HookReceiver(call =>
        {
            isReady.Wait();
            return (200, """{"reply":{"text":"太晚了"}}""");
        });
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-slow", "登记炉具检测", hook: new { url = receiver.Address, answers = true, timeoutSeconds = 1 });
        var phone = await demo.FollowerAsync();
        JsonElement tried;
        try
        {
            await FormSteps.FillAsync(phone, "登记炉具检测");
            await phone.HearsAsync("已提交，谢谢您");
            tried = await FormSteps.TriedAsync(wang, "road-slow");
            Assert.Equal(("waiting", "timeout"), (tried.GetProperty("state").GetString(), tried.GetProperty("lastError").GetString()));
        }
        finally
        {
            isReady.Set();
        }

        await FormSteps.SendAsync(wang, HttpMethod.Post, $"/api/dialogues/deliveries/{tried.GetProperty("id").GetString()}/replay", new { });
        await Eventually.TrueAsync(async () => (await FormSteps.DeliveryAsync(wang, "road-slow")).GetProperty("state").GetString() == "delivered", () => "it is told again");
        Assert.DoesNotContain(await phone.ChatAsync(), l => l.Text?.Contains("太晚了", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_system_that_checks_signatures_takes_ours_and_no_other()
    {
        var secret = "";
        using var receiver = new HookReceiver(call =>
            (call.Signature == HookSignature.Sign(secret, call.Id, call.Timestamp, Encoding.UTF8.GetBytes(call.Body)) ? 200 : 401, ""));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        var given = await FormSteps.PublishAsync(wang, "road-sign", "登记雪板打蜡", hook: new { url = receiver.Address });
        var phone = await demo.FollowerAsync();

        secret = HookSignature.NewSecret();
        await FormSteps.FillAsync(phone, "登记雪板打蜡");
        await phone.HearsAsync("已提交，谢谢您");
        var refused = await FormSteps.TriedAsync(wang, "road-sign");
        Assert.Equal(("waiting", "status:401"), (refused.GetProperty("state").GetString(), refused.GetProperty("lastError").GetString()));

        secret = given;
        await FormSteps.SendAsync(wang, HttpMethod.Post, $"/api/dialogues/deliveries/{refused.GetProperty("id").GetString()}/replay", new { });
        await Eventually.TrueAsync(async () => (await FormSteps.DeliveryAsync(wang, "road-sign")).GetProperty("state").GetString() == "delivered", () => "the right secret opens");
    }

    [Fact]
    public async Task A_tag_the_system_puts_is_on_the_contact_with_the_call_as_its_evidence()
    {
        using var receiver = new HookReceiver(_ => (200, """{"tags":["interest.camping","no.such.tag"]}"""));
        using var wang = await Staff.SignInAsync(demo.Host, "wang");
        await FormSteps.PublishAsync(wang, "road-tag", "登记雨衣补色", hook: new { url = receiver.Address });
        var phone = await demo.FollowerAsync();

        await FormSteps.FillAsync(phone, "登记雨衣补色");
        await phone.HearsAsync("已提交，谢谢您");
        await Eventually.TrueAsync(async () => (await FormSteps.DeliveryAsync(wang, "road-tag")).GetProperty("state").GetString() == "delivered", () => "it is told");

        var contact = (await wang.GetAsync("/api/dialogues/results?form=road-tag")).GetProperty("items")[0].GetProperty("contactId").GetString();
        var tag = Assert.Single((await wang.GetAsync($"/api/contacts/{contact}/tags")).EnumerateArray(), t => t.GetProperty("tagId").GetString() == "interest.camping");
        var delivery = (await FormSteps.DeliveryAsync(wang, "road-tag")).GetProperty("id").GetString();
        Assert.Equal($"form:{delivery}", tag.GetProperty("evidence").GetProperty("eventId").GetString());
    }
}
