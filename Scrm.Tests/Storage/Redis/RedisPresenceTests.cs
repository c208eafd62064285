using Scrm.Core.Agents;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisPresenceTests : PresenceSpec, IAsyncLifetime
{
    private readonly RedisServer _server = new();
    private readonly SequenceIds _ids = new();
    private RedisNode _here = null!;
    private RedisNode _there = null!;

    protected override IPresence Here => _here.Presence;

    protected override IPresence There => _there.Presence;

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        _here = new RedisNode(_server.ConnectionString, Clock, _ids);
        _there = new RedisNode(_server.ConnectionString, Clock, _ids);
        await RedisNode.MeetAsync(_here, _there, Token);
    }

    public async ValueTask DisposeAsync()
    {
        _here?.Dispose();
        _there?.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task While_redis_is_away_a_node_knows_its_own()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        await There.SetAsync("a2", "y", PresenceStatus.Online, Token);
        await _server.KillAsync();
        await Here.SetAsync("a3", "z", PresenceStatus.Busy, Token);
        Assert.Equal(["a1", "a3"], (await Here.AllAsync(Token)).Select(presence => presence.AgentId));
        await Here.LeaveAsync("a1", "x", Token);
        Assert.Equal(["a3"], (await Here.AllAsync(Token)).Select(presence => presence.AgentId));
    }

    [Fact]
    public async Task A_flushed_server_is_filled_again_by_the_heartbeat()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        await _here.AskAsync(database => database.ExecuteAsync("FLUSHALL"));
        Assert.Single(await Here.AllAsync(Token));
        Assert.Empty(await There.AllAsync(Token));
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        Assert.Single(await There.AllAsync(Token));
    }

    [Fact]
    public async Task Nothing_stays_at_the_server_for_ever()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        Assert.NotNull(await _here.AskAsync(database => database.KeyTimeToLiveAsync(_here.Names.Presence("a1"))));
        Clock.Advance(TimeSpan.FromMinutes(5));
        await There.SetAsync("a2", "y", PresenceStatus.Online, Token);
        Assert.Equal(1, await _here.AskAsync(database => database.SortedSetLengthAsync(_here.Names.PresentAgents)));
    }
}
