using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.AgentConsole;

/// <summary>Who is here, on a clock moved by hand.</summary>
public sealed class PresenceTests : IAsyncLifetime
{
    private readonly Still _server = new();

    public async ValueTask InitializeAsync() => await _server.InitializeAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_reload_is_no_change_and_who_leaves_is_away_for_a_minute_and_then_offline()
    {
        using var lin = await _server.SignInAsync("lin");
        await using (var before = await lin.ConnectAsync())
        {
            await before.DoAsync("SetPresence", PresenceStatus.Busy);
        }

        await using (var after = await lin.ConnectAsync())
        {
            await GoneAsync(1);
            await PassAsync(TimeSpan.FromSeconds(12));
            Assert.Equal(PresenceStatus.Busy, await StatusAsync(lin.AgentId));
        }

        await GoneAsync(0);
        Assert.Equal(PresenceStatus.Busy, await StatusAsync(lin.AgentId));
        await PassAsync(TimeSpan.FromSeconds(12));
        await Eventually.TrueAsync(async () => await ReasonAsync(lin.AgentId) == Presence.Disconnected, () => "lin is called away");
        Assert.Equal(PresenceStatus.Away, await StatusAsync(lin.AgentId));
        await PassAsync(TimeSpan.FromSeconds(62));
        Assert.Null(await StatusAsync(lin.AgentId));
    }

    [Fact]
    public async Task Who_comes_back_from_a_broken_line_says_what_he_said_before()
    {
        using var lin = await _server.SignInAsync("lin");
        await using (var before = await lin.ConnectAsync())
        {
            await before.DoAsync("SetStatus", PresenceStatus.Busy, "training");
        }

        await GoneAsync(0);
        await PassAsync(TimeSpan.FromSeconds(12));
        await Eventually.TrueAsync(async () => await ReasonAsync(lin.AgentId) == Presence.Disconnected, () => "lin is called away");
        await using var after = await lin.ConnectAsync();
        await Eventually.TrueAsync(async () => await ReasonAsync(lin.AgentId) == "training", () => "the word before");
        Assert.Equal(PresenceStatus.Busy, await StatusAsync(lin.AgentId));
    }

    [Fact]
    public async Task Who_said_offline_is_offline_as_soon_as_he_leaves()
    {
        using var lin = await _server.SignInAsync("lin");
        await using (var hub = await lin.ConnectAsync())
        {
            await hub.DoAsync("SetPresence", PresenceStatus.Offline);
        }

        await GoneAsync(0);
        await PassAsync(TimeSpan.FromSeconds(12));
        Assert.Null(await StatusAsync(lin.AgentId));
    }

    [Fact]
    public async Task Who_is_connected_stays_present_without_saying_more()
    {
        using var lin = await _server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        await hub.DoAsync("SetPresence", PresenceStatus.Online);

        for (var i = 0; i < 6; i++)
        {
            var until = _server.Clock.GetUtcNow() + TimeSpan.FromSeconds(22);
            await PassAsync(TimeSpan.FromSeconds(22));
            await Eventually.TrueAsync(async () => await SaidAtAsync(lin.AgentId) > until - TimeSpan.FromSeconds(22), () => "the beat");
        }

        Assert.Equal(PresenceStatus.Online, await StatusAsync(lin.AgentId));
    }

    [Fact]
    public async Task Who_is_disabled_or_gets_other_rights_is_cut_off()
    {
        using var lin = await _server.SignInAsync("lin");
        using var chen = await _server.SignInAsync("chen");
        using var admin = await _server.SignInAsync("admin");
        await using var disabled = await lin.ConnectAsync();
        await using var moved = await chen.ConnectAsync();
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{lin.AgentId}", new AgentChange(Enabled: false));
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{chen.AgentId}", new AgentChange(TeamIds: ["sales"]));

        await PassAsync(TimeSpan.FromSeconds(22));

        await disabled.ClosedAsync();
        await moved.ClosedAsync();
    }

    [Fact]
    public async Task A_new_password_ends_older_cookies_and_sockets()
    {
        using var lin = await _server.SignInAsync("lin");
        using var admin = await _server.SignInAsync("admin");
        await using var hub = await lin.ConnectAsync();
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{lin.AgentId}", new AgentChange(Password: "another good one"));

        await lin.Http.GetAsync("/api/session").RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
        await PassAsync(TimeSpan.FromSeconds(22));
        await hub.ClosedAsync();
        Assert.Equal("admin", (await admin.GetAsync<SessionView>("/api/session")).UserName);
    }

    [Fact]
    public void Only_what_changed_is_told_and_who_is_missing_went_offline()
    {
        var at = DateTimeOffset.UnixEpoch;
        Dictionary<string, Presence> Of(params (string Id, PresenceStatus Status)[] present) =>
            present.ToDictionary(p => p.Id, p => new Presence(p.Id, p.Status, at));

        var moved = PresenceFeed.Moved(
            Of(("same", PresenceStatus.Online), ("moved", PresenceStatus.Online), ("gone", PresenceStatus.Busy)),
            Of(("same", PresenceStatus.Online), ("moved", PresenceStatus.Away), ("new", PresenceStatus.Online)),
            at);

        Assert.Equal(
            [("gone", PresenceStatus.Offline), ("moved", PresenceStatus.Away), ("new", PresenceStatus.Online)],
            moved.Select(p => (p.AgentId, p.Status)).Order());
    }

    private Task GoneAsync(int left) =>
        Eventually.TrueAsync(() => Task.FromResult(_server.Services.GetRequiredService<Seats>().All.Count() == left), () => "the connection ended");

    // In steps of the keeper's tick, each seen by it before the next: a loop that is not waiting misses nothing, but sees it later.
    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(2))
        {
            _server.Clock.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }
    }

    private async Task<PresenceStatus?> StatusAsync(string agentId) => (await FindAsync(agentId))?.Status;

    private async Task<string?> ReasonAsync(string agentId) => (await FindAsync(agentId))?.Reason;

    private async Task<DateTimeOffset?> SaidAtAsync(string agentId) => (await FindAsync(agentId))?.At;

    private async Task<Presence?> FindAsync(string agentId) =>
        (await _server.Services.GetRequiredService<IPresence>().AllAsync(CancellationToken.None)).FirstOrDefault(p => p.AgentId == agentId);

    private sealed class Still : ConsoleServer
    {
        // From the real time on: a socket ends when its cookie does, and the server of sockets has no other clock.
        public FakeClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

        protected override TimeProvider Time => Clock;
    }
}
