using System.Net;
using Scrm.Core.Alerting;
using Scrm.Tests.AgentConsole;

namespace Scrm.Tests.Alerting;

public sealed class AlertSettingsTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task They_are_each_agents_own_and_the_usual_ones_at_first()
    {
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var night = new AlertSettings(true, false, true, 22 * 60, 8 * 60);

        Assert.Equal(night, await lin.SendAsync<AlertSettings>(HttpMethod.Put, "/api/settings/alerts", night));
        Assert.Equal(night, await lin.GetAsync<AlertSettings>("/api/settings/alerts"));
        Assert.Equal(AlertSettings.Usual, await chen.GetAsync<AlertSettings>("/api/settings/alerts"));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(null, 60)]
    [InlineData(60, 60)]
    [InlineData(-1, 60)]
    [InlineData(60, 1440)]
    public async Task Half_or_empty_quiet_hours_are_refused(int? from, int? to)
    {
        using var zhou = await server.SignInAsync("zhou");
        await zhou.SendAsync(HttpMethod.Put, "/api/settings/alerts", new AlertSettings(true, true, false, from, to)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }
}
