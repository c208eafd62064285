using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.Tests.AgentConsole;

/// <summary>Who is there at the first start.</summary>
public sealed class BootstrapTests
{
    [Fact]
    public async Task Without_a_password_in_the_settings_one_is_made_printed_once_and_works()
    {
        await using var server = new Fresh(new() { ["Scrm:Bootstrap:AdminPassword"] = null });
        await server.InitializeAsync();
        var printed = server.Printed.ToString();
        var password = printed.Split('\n').Single(line => line.Contains("password", StringComparison.Ordinal)).Split(':')[1].Trim();

        using var http = new HttpClient { BaseAddress = server.Address };
        using var answer = await http.PostAsJsonAsync("/api/session", new SignInInput("admin", password));
        Assert.Equal(AgentRole.Admin, (await answer.ReadAsync<SessionView>()).Role);

        await server.Services.BootstrapScrmConsoleAsync(CancellationToken.None);
        Assert.Equal(printed, server.Printed.ToString());
    }

    [Fact]
    public async Task Users_of_the_settings_are_created_with_their_team_and_kept_as_they_are_later()
    {
        await using var server = new Fresh(new()
        {
            ["Scrm:Bootstrap:Users:0:UserName"] = "mei",
            ["Scrm:Bootstrap:Users:0:Password"] = ConsoleServer.Password,
            ["Scrm:Bootstrap:Users:0:Role"] = "supervisor",
            ["Scrm:Bootstrap:Users:0:DisplayName"] = "小梅",
            ["Scrm:Bootstrap:Users:0:Team"] = "售后",
        });
        await server.InitializeAsync();
        using var mei = await server.SignInAsync("mei");
        var me = await mei.GetAsync<SessionView>("/api/session");

        Assert.Equal(("小梅", AgentRole.Supervisor), (me.DisplayName, me.Role));
        Assert.Equal(["售后"], me.TeamIds);
        Assert.Contains(await mei.GetAsync<TeamView[]>("/api/teams"), team => team is { Id: "售后", Name: "售后" });
        Assert.Empty(server.Printed.ToString());

        await server.Services.BootstrapScrmConsoleAsync(CancellationToken.None);
        Assert.Single(await mei.GetAsync<AgentView[]>("/api/agents"), agent => agent.DisplayName == "小梅");
    }

    [Theory]
    [InlineData("Scrm:Bootstrap:AdminPassword", "short")]
    [InlineData("Scrm:Bootstrap:Users:0:Password", "short")]
    [InlineData("Scrm:Bootstrap:Users:0:UserName", "two words")]
    public async Task What_is_wrong_in_the_settings_is_told_by_its_key_without_the_value(string key, string value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Scrm:Bootstrap:Users:0:UserName"] = "mei",
            ["Scrm:Bootstrap:Users:0:Password"] = ConsoleServer.Password,
            [key] = value,
        };
        await using var server = new Fresh(settings);

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () => await server.InitializeAsync());
        Assert.Contains(key, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_too_often_from_one_address_is_told_to_wait()
    {
        await using var server = new Fresh(new() { ["Scrm:Console:SignInsPerMinute"] = "2" });
        await server.InitializeAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        Task<HttpResponseMessage> TryAsync() => http.PostAsJsonAsync("/api/session", new SignInInput("lin", ConsoleServer.Password));

        (await TryAsync()).Dispose();
        (await TryAsync()).Dispose();
        await TryAsync().RefusedAsync(HttpStatusCode.TooManyRequests, "tooMany");
    }

    [Fact]
    public async Task A_half_made_account_is_taken_up_again()
    {
        await using var server = new Fresh([]);
        await server.InitializeAsync();
        var directory = server.Services.GetRequiredService<IDirectory>();
        var account = new Account { Id = "half", UserName = "half", NormalizedUserName = "HALF", SecurityStamp = "s", Version = 1 };
        Assert.True(await directory.SaveAccountAsync(account, 0, CancellationToken.None));

        Assert.True(await server.HireAsync("half", AgentRole.Agent));
        Assert.False(await server.HireAsync("half", AgentRole.Agent));
        using var half = await server.SignInAsync("half");
        Assert.Equal("half", half.AgentId);
    }

    private sealed class Fresh(Dictionary<string, string?> settings) : ConsoleServer
    {
        protected override IReadOnlyDictionary<string, string?> Settings => settings;
    }
}
