using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Api;

public class TemplateApiTests
{
    [Fact]
    public async Task The_outcome_of_a_template_message_follows_as_an_event_with_its_id()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var answer = await SendAsync(platform, "o1", "template-1", new { first = new { value = "订单已发货" } });
        var push = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        Assert.Equal(("TEMPLATESENDJOBFINISH", "success"), (push["Event"], push["Status"]));
        Assert.Equal(answer["msgid"]!.ToString(), push["MsgID"]);
    }

    [Fact]
    public async Task What_is_wrong_decides_the_code()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        Assert.Equal(40037, EmulatedPlatform.Code(await SendAsync(platform, "o1", "", new { first = new { value = "x" } })));
        Assert.Equal(47003, EmulatedPlatform.Code(await SendAsync(platform, "o1", "template-1", new { first = "x" })));
        await platform.PhoneAsync("o1", "unfollow");
        Assert.Equal(43004, EmulatedPlatform.Code(await SendAsync(platform, "o1", "template-1", new { first = new { value = "x" } })));
    }

    private static Task<System.Text.Json.Nodes.JsonObject> SendAsync(EmulatedPlatform platform, string who, string template, object data) =>
        platform.CallAsync("message/template/send", new { touser = who, template_id = template, data });
}
