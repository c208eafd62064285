using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Tags;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.AgentConsole;

/// <summary>Every operation says who may.</summary>
public sealed class AuthorizationTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static readonly string[] Known = [Policies.Agent, Policies.Supervisor, Policies.Admin, Policies.Socket, Policies.Orders, Policies.Import];

    [Fact]
    public void Every_address_has_a_rule_and_only_signing_in_is_open()
    {
        var endpoints = server.Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(endpoints.Count >= 35, $"Only {endpoints.Count} addresses were found.");
        Assert.All(endpoints, endpoint =>
        {
            var rules = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
            Assert.True(rules.Count > 0 && rules.All(rule => Known.Contains(rule.Policy)), $"{endpoint.DisplayName} has no rule of ours.");
        });

        var open = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => e.DisplayName);
        Assert.Single(open, name => name!.Contains("POST /api/session", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_of_the_hub_has_a_rule()
    {
        var commands = typeof(AgentHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition() == method).ToList();

        Assert.Equal(typeof(IAgentCommands).GetMethods().Length, commands.Count);
        Assert.All(commands, command => Assert.Contains(command.GetCustomAttribute<AuthorizeAttribute>()?.Policy, Known));
    }

    /// <summary>Writes above an agent's role: address, method, body, lowest role.</summary>
    public static TheoryData<string, string, string> Raised => new()
    {
        { "POST", "/api/agents", "admin" },
        { "PUT", "/api/agents/x", "admin" },
        { "PUT", "/api/rules/draft", "supervisor" },
        { "DELETE", "/api/rules/draft", "supervisor" },
        { "POST", "/api/rules/publish", "admin" },
        { "POST", "/api/rules/editions/1/restore", "admin" },
        { "POST", "/api/rules/try", "supervisor" },
        { "POST", "/api/rules/runs", "supervisor" },
        { "POST", "/api/rules/runs/x/cancel", "supervisor" },
        { "PUT", "/api/teams/x", "admin" },
        { "PUT", "/api/inboxes/x", "admin" },
        { "POST", "/api/inboxes/x/check", "admin" },
        { "PUT", "/api/settings/persona", "admin" },
        { "PUT", "/api/settings/routing", "admin" },
        { "PUT", "/api/settings/merging", "supervisor" },
        { "POST", "/api/answers/rules", "supervisor" },
        { "PUT", "/api/answers/rules/order", "supervisor" },
        { "PUT", "/api/answers/rules/x", "supervisor" },
        { "DELETE", "/api/answers/rules/x", "supervisor" },
        { "PUT", "/api/tags/dimensions/x", "supervisor" },
        { "PUT", "/api/tags/tags/x", "supervisor" },
        { "PUT", "/api/tags/rules/x", "supervisor" },
        { "PUT", "/api/tags/order", "supervisor" },
        { "POST", "/api/tags/dimensions/x/merge", "supervisor" },
        { "POST", "/api/tags/tags/x/merge", "supervisor" },
        { "POST", "/api/tags/rules/x/merge", "supervisor" },
        { "DELETE", "/api/tags/dimensions/x", "supervisor" },
        { "DELETE", "/api/tags/tags/x", "supervisor" },
        { "DELETE", "/api/tags/rules/x", "supervisor" },
        { "POST", "/api/tags/try", "supervisor" },
        { "POST", "/api/tags/import", "supervisor" },
        { "PUT", "/api/tags/platform/x", "supervisor" },
        { "POST", "/api/examples/wishes/import", "supervisor" },
        { "POST", "/api/examples/intents/import", "supervisor" },
        { "POST", "/api/examples/complaints/import", "supervisor" },
        { "POST", "/api/examples/complaints/try", "supervisor" },
        { "DELETE", "/api/examples/complaints", "supervisor" },
        { "DELETE", "/api/examples/complaints/x", "supervisor" },
        { "POST", "/api/examples/wishes/tags", "supervisor" },
        { "POST", "/api/examples/wishes/try", "supervisor" },
        { "POST", "/api/examples/intents/try", "supervisor" },
        { "DELETE", "/api/examples/wishes", "supervisor" },
        { "DELETE", "/api/examples/intents", "supervisor" },
        { "DELETE", "/api/examples/wishes/x", "supervisor" },
        { "DELETE", "/api/examples/intents/x", "supervisor" },
        { "POST", "/api/tags/platform/x/run", "supervisor" },
        { "POST", "/api/knowledge", "supervisor" },
        { "PUT", "/api/knowledge/x", "supervisor" },
        { "DELETE", "/api/knowledge/x", "supervisor" },
        { "POST", "/api/canned/import", "supervisor" },
        { "POST", "/api/sources?waitSeconds=0", "supervisor" },
        { "PUT", "/api/sources", "supervisor" },
        { "POST", "/api/links", "supervisor" },
        { "PUT", "/api/links/x", "supervisor" },
        { "POST", "/api/tokens", "admin" },
        { "DELETE", "/api/tokens/x", "admin" },
        { "POST", "/api/knowledge/x/rollback", "supervisor" },
        { "POST", "/api/knowledge/import", "supervisor" },
        { "POST", "/api/segments", "supervisor" },
        { "PUT", "/api/segments/x", "supervisor" },
        { "DELETE", "/api/segments/x", "supervisor" },
        { "POST", "/api/segments/count", "supervisor" },
        { "POST", "/api/segments/people", "supervisor" },
        { "POST", "/api/segments/overlap", "supervisor" },
        { "POST", "/api/segments/lookalike", "supervisor" },
        { "POST", "/api/segments/x/lookalike", "supervisor" },
        { "POST", "/api/segments/x/export", "supervisor" },
        { "POST", "/api/operations/dead-letters/1/replay", "supervisor" },
        { "POST", "/api/operations/dead-letters/1/discard", "supervisor" },
        { "POST", "/api/review/tags/x", "supervisor" },
        { "POST", "/api/review/bulk", "supervisor" },
        { "POST", "/api/review/undo", "supervisor" },
        { "POST", "/api/review/retirements/x", "supervisor" },
        { "PUT", "/api/answers/words", "supervisor" },
        { "PUT", "/api/answers/settings", "supervisor" },
        { "PUT", "/api/dialogues/forms/x", "supervisor" },
        { "DELETE", "/api/dialogues/forms/x", "supervisor" },
        { "POST", "/api/dialogues/forms/x/publish", "supervisor" },
        { "PUT", "/api/dialogues/forms/x/secret", "supervisor" },
        { "POST", "/api/dialogues/deliveries/x/replay", "supervisor" },
        { "PUT", "/api/dialogues/menus/x", "supervisor" },
        { "PUT", "/api/dialogues/account-menus/x", "supervisor" },
        { "POST", "/api/dialogues/account-menus/x/read", "supervisor" },
        { "POST", "/api/backfills", "supervisor" },
        { "POST", "/api/backfills/x/pause", "supervisor" },
        { "POST", "/api/backfills/x/resume", "supervisor" },
        { "POST", "/api/backfills/x/undo", "supervisor" },
        { "POST", "/api/improving/clusters/x/draft", "supervisor" },
        { "POST", "/api/improving/clusters/x/similar", "supervisor" },
        { "POST", "/api/improving/clusters/x/dismiss", "supervisor" },
        { "POST", "/api/replays", "supervisor" },
        { "POST", "/api/replays/x/pause", "supervisor" },
        { "POST", "/api/replays/x/resume", "supervisor" },
        { "POST", "/api/trials", "supervisor" },
        { "POST", "/api/trials/x/stop", "supervisor" },
        { "POST", "/api/trials/x/adopt", "supervisor" },
    };

    [Theory]
    [MemberData(nameof(Raised))]
    public async Task Who_is_below_the_role_is_refused_and_who_has_it_is_heard(string method, string path, string role)
    {
        using var below = await server.SignInAsync(role == "admin" ? "wang" : "lin");
        using var above = await server.SignInAsync(role == "admin" ? "admin" : "wang");

        // Nothing is sent that could be done: whoever is let in is refused for that, not for the role.
        var nothing = new { };
        await below.SendAsync(new HttpMethod(method), path, nothing).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        using var heard = await above.SendAsync(new HttpMethod(method), path, nothing);
        Assert.Contains(heard.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
    }

    [Fact]
    public void The_list_of_raised_writes_is_whole()
    {
        var raised = server.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(r => r.Policy is Policies.Supervisor or Policies.Admin))
            .Where(e => !e.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("GET"));

        Assert.Equal(Raised.Count, raised.Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1")]
    public async Task A_socket_of_a_foreign_or_absent_origin_is_refused(string? origin)
    {
        using var lin = await server.SignInAsync("lin");

        var refused = await Assert.ThrowsAsync<HubRefusedException>(
            () => HubClient.ConnectAsync(server.Address, lin.Cookie, origin, CancellationToken.None));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);

        using var asking = new HttpRequestMessage(HttpMethod.Post, "/hubs/agent/negotiate?negotiateVersion=1");
        if (origin is not null)
        {
            asking.Headers.Add("Origin", origin);
        }

        await lin.Http.SendAsync(asking).RefusedAsync(HttpStatusCode.Forbidden, "originRefused");
    }

    [Fact]
    public async Task A_socket_without_a_cookie_is_refused()
    {
        var refused = await Assert.ThrowsAsync<HubRefusedException>(
            () => HubClient.ConnectAsync(server.Address, null, server.Address.GetLeftPart(UriPartial.Authority), CancellationToken.None));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
    }

    [Theory]
    [InlineData("https://desk.example.com", true)]
    [InlineData("https://desk.example.com:443", true)]
    [InlineData("https://DESK.example.com", true)]
    [InlineData("http://desk.example.com", false)]
    [InlineData("https://desk.example.com.evil.example", false)]
    [InlineData("https://desk.example.com:8443", false)]
    [InlineData("https://other.example.com", true)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public void An_origin_is_ours_by_scheme_host_and_port(string origin, bool allowed) =>
        Assert.Equal(allowed, OriginRequirement.IsAllowed(origin, "https://desk.example.com", ["https://other.example.com"]));

    [Fact]
    public async Task An_admin_keeps_his_own_rights()
    {
        using var admin = await server.SignInAsync("admin");

        await admin.SendAsync(HttpMethod.Put, $"/api/agents/{admin.AgentId}", new AgentChange(Role: AgentRole.Agent))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await admin.SendAsync(HttpMethod.Put, $"/api/agents/{admin.AgentId}", new AgentChange(Enabled: false))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_demotion_counts_at_once_whatever_the_cookie_says()
    {
        await server.HireAsync("climber", AgentRole.Supervisor);
        using var climber = await server.SignInAsync("climber");
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{climber.AgentId}", new AgentChange(Role: AgentRole.Agent));

        await climber.SendAsync(HttpMethod.Put, "/api/tags/tags/x", new TagFactsInput("spending", "x", Scope: TagScope.Contact))
            .RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
