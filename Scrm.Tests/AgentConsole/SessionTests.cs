using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.Tests.AgentConsole;

/// <summary>Signing in and out.</summary>
public sealed class SessionTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task Who_signs_in_is_known_afterwards_and_forgotten_after_signing_out()
    {
        using var lin = await server.SignInAsync("lin");

        var me = await lin.GetAsync<SessionView>("/api/session");
        Assert.Equal((lin.AgentId, "lin", AgentRole.Agent), (me.AgentId, me.UserName, me.Role));
        Assert.Equal(["service"], me.TeamIds);
        Assert.Equal("Asia/Shanghai", me.TimeZone);

        using var answer = await lin.SendAsync(HttpMethod.Delete, "/api/session");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("scrm=;", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var answer = await http.PostAsJsonAsync("/api/session", new SignInInput("lin", ConsoleServer.Password));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("scrm=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("lin", "wrong password")]
    [InlineData("nobody", "wrong password")]
    [InlineData("", "")]
    public async Task A_wrong_name_and_a_wrong_password_are_told_alike(string userName, string password)
    {
        using var http = new HttpClient { BaseAddress = server.Address };

        await http.PostAsJsonAsync("/api/session", new SignInInput(userName, password)).RefusedAsync(HttpStatusCode.Unauthorized, "signInFailed");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_even_the_right_one_out_until_the_time_is_over()
    {
        await server.HireAsync("guessed", AgentRole.Agent);
        using var http = new HttpClient { BaseAddress = server.Address };
        Task<HttpResponseMessage> TryAsync(string password) => http.PostAsJsonAsync("/api/session", new SignInInput("guessed", password));
        for (var i = 0; i < 4; i++)
        {
            await TryAsync("wrong password").RefusedAsync(HttpStatusCode.Unauthorized, "signInFailed");
        }

        await TryAsync("wrong password").RefusedAsync(HttpStatusCode.Locked, "lockedOut");
        await TryAsync(ConsoleServer.Password).RefusedAsync(HttpStatusCode.Locked, "lockedOut");

        var directory = server.Services.GetRequiredService<IDirectory>();
        var account = (await directory.FindAccountByNameAsync("GUESSED", CancellationToken.None))!;
        var over = account with { LockoutEnd = DateTimeOffset.UnixEpoch, Version = account.Version + 1 };
        Assert.True(await directory.SaveAccountAsync(over, account.Version, CancellationToken.None));
        using var answer = await TryAsync(ConsoleServer.Password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_all_counted()
    {
        await server.HireAsync("hammered", AgentRole.Agent);
        using var http = new HttpClient { BaseAddress = server.Address };
        var guesses = Enumerable.Range(0, 8).Select(i => http.PostAsJsonAsync("/api/session", new SignInInput("hammered", $"wrong password {i}")));
        await Task.WhenAll(guesses);

        await http.PostAsJsonAsync("/api/session", new SignInInput("hammered", ConsoleServer.Password))
            .RefusedAsync(HttpStatusCode.Locked, "lockedOut");
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_once()
    {
        await server.HireAsync("leaver", AgentRole.Agent);
        using var leaver = await server.SignInAsync("leaver");
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{leaver.AgentId}", new AgentChange(Enabled: false));

        await leaver.Http.GetAsync("/api/session").RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
        using var http = new HttpClient { BaseAddress = server.Address };
        await http.PostAsJsonAsync("/api/session", new SignInInput("leaver", ConsoleServer.Password))
            .RefusedAsync(HttpStatusCode.Unauthorized, "signInFailed");
    }

    [Fact]
    public async Task Without_a_cookie_nothing_is_read()
    {
        using var http = new HttpClient { BaseAddress = server.Address };

        await http.GetAsync("/api/conversations").RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
    }

    [Fact]
    public async Task A_write_without_the_header_is_refused()
    {
        using var lin = await server.SignInAsync("lin");
        lin.Http.DefaultRequestHeaders.Remove("X-Scrm");

        await lin.SendAsync(HttpMethod.Delete, "/api/session").RefusedAsync(HttpStatusCode.Forbidden, "headerMissing");
        Assert.Equal("lin", (await lin.GetAsync<SessionView>("/api/session")).UserName);
    }

    [Fact]
    public void Too_many_tries_from_one_address_wait_and_others_do_not()
    {
        using var limit = new SignInLimit(Microsoft.Extensions.Options.Options.Create(new ConsoleOptions { SignInsPerMinute = 2 }));
        var (one, other) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("192.0.2.2"));

        Assert.True(limit.Allows(one));
        Assert.True(limit.Allows(one));
        Assert.False(limit.Allows(one));
        Assert.False(limit.Allows(one.MapToIPv6()));
        Assert.True(limit.Allows(other));
    }

    [Fact]
    public void A_whole_network_of_version_six_counts_as_one_address()
    {
        using var limit = new SignInLimit(Microsoft.Extensions.Options.Options.Create(new ConsoleOptions { SignInsPerMinute = 1 }));

        Assert.True(limit.Allows(IPAddress.Parse("2001:db8::1")));
        Assert.False(limit.Allows(IPAddress.Parse("2001:db8::ffff:2")));
        Assert.True(limit.Allows(IPAddress.Parse("2001:db8:0:1::1")));
    }
}
