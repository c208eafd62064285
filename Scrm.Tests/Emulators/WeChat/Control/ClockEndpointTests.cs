namespace Scrm.Tests.Emulators.WeChat.Control;

public class ClockEndpointTests
{
    [Fact]
    public async Task Advancing_the_clock_over_http_closes_windows()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        Assert.Equal(0, await platform.SendTextAsync("o1", "in time"));
        await platform.ControlAsync("clock", new { advanceSeconds = 60 });
        Assert.Equal(45015, await platform.SendTextAsync("o1", "too late"));
        Assert.Equal("invalid", (string?)(await platform.ControlAsync("clock", new { advanceSeconds = -1 }))["code"]);
    }
}
