using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Push;

public class PushFaultTests
{
    [Fact]
    public async Task A_duplicated_push_arrives_several_times_with_one_message_id()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "push", kind = "duplicate", copies = 3 });
        await platform.PhoneAsync("o1", "text", new { text = "a" });
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add(Id(await platform.Gateway.NextAsync()));
        }

        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task An_out_of_order_push_waits_for_the_next_one()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "push", kind = "out-of-order" });
        var first = await SayHeldBackAsync(platform, "first");
        var second = (string)(await platform.PhoneAsync("o1", "text", new { text = "second" }))["msgId"]!;
        Assert.Equal(second, Id(await platform.Gateway.NextAsync()));
        Assert.Equal(first, Id(await platform.Gateway.NextAsync()));
    }

    [Fact]
    public async Task A_delayed_push_waits_on_the_platforms_clock()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "push", kind = "delay", seconds = 30 });
        await SayHeldBackAsync(platform, "late");
        await platform.PhoneAsync("o1", "text", new { text = "in time" });
        Assert.Equal("in time", Content(await platform.Gateway.NextAsync()));

        // Until the answer is taken the platform's patience with it runs on the same clock.
        await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["state"] == "delivered"));
        platform.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("late", Content(await platform.Gateway.NextAsync()));
    }

    [Fact]
    public async Task A_dropped_response_brings_the_push_again_although_it_was_answered()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.ControlAsync("faults", new { on = "push", kind = "drop-response" });
        await platform.PhoneAsync("o1", "text", new { text = "a" });
        Assert.Equal(Id(await platform.Gateway.NextAsync()), Id(await platform.Gateway.NextAsync()));
        await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["state"] == "delivered"));
        Assert.False(platform.Gateway.HasMore());
    }

    private static string Content(GatewayRequest push) => ForeignXml.Read(push.Body)!["Content"];

    private static string Id(GatewayRequest push) => ForeignXml.Read(push.Body)!["MsgId"];

    /// <summary>Says something whose push takes the fault and waits on the platform's clock from then on; its message id.</summary>
    private static async Task<string> SayHeldBackAsync(EmulatedPlatform platform, string text)
    {
        var before = platform.Clock.Waiting;
        var said = await platform.PhoneAsync("o1", "text", new { text });
        while (await platform.Http.GetStringAsync("faults", TestContext.Current.CancellationToken) != "[]" || platform.Clock.Waiting == before)
        {
            await Task.Yield();
        }

        return (string)said["msgId"]!;
    }
}
