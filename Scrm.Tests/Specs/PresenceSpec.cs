using Scrm.Core.Agents;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Specs;

/// <summary>What holds for presence, on one node and (where there are two) between them.</summary>
public abstract class PresenceSpec
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected FakeClock Clock { get; } = new();

    /// <summary>Presence as one process has it.</summary>
    protected abstract IPresence Here { get; }

    /// <summary>Presence as another process has it; the same where there is only one.</summary>
    protected abstract IPresence There { get; }

    [Fact]
    public async Task Nobody_is_here_at_first() => Assert.Empty(await Here.AllAsync(Token));

    [Fact]
    public async Task Who_comes_is_seen_everywhere()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        await There.SetAsync("a2", "y", PresenceStatus.Busy, Token);
        Presence[] both = [new("a1", PresenceStatus.Online, Clock.GetUtcNow()), new("a2", PresenceStatus.Busy, Clock.GetUtcNow())];
        Assert.Equal(both, await Here.AllAsync(Token));
        Assert.Equal(both, await There.AllAsync(Token));
    }

    [Fact]
    public async Task What_is_repeated_holds_since_it_was_first_said()
    {
        var begun = Clock.GetUtcNow();
        await Here.SetAsync("a1", "desk", PresenceStatus.Away, "午餐", Token);
        Clock.Advance(TimeSpan.FromSeconds(20));
        await There.SetAsync("a1", "phone", PresenceStatus.Away, "午餐", Token);
        await Here.SetAsync("a1", "desk", PresenceStatus.Away, "午餐", Token);
        Assert.Equal((begun, Clock.GetUtcNow()), (Assert.Single(await There.AllAsync(Token)).Since, Assert.Single(await There.AllAsync(Token)).At));

        await Here.SetAsync("a1", "desk", PresenceStatus.Online, Token);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Here.SetAsync("a1", "desk", PresenceStatus.Online, Token);
        Assert.Equal(Clock.GetUtcNow().AddSeconds(-1), Assert.Single(await There.AllAsync(Token)).Since);
    }

    [Fact]
    public async Task The_connection_that_spoke_last_counts()
    {
        await Here.SetAsync("a1", "desk", PresenceStatus.Online, Token);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await There.SetAsync("a1", "phone", PresenceStatus.Away, Token);
        Assert.Equal(PresenceStatus.Away, Assert.Single(await Here.AllAsync(Token)).Status);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Here.SetAsync("a1", "desk", PresenceStatus.Busy, Token);
        Assert.Equal(PresenceStatus.Busy, Assert.Single(await There.AllAsync(Token)).Status);
    }

    [Fact]
    public async Task An_agent_is_gone_with_the_last_connection()
    {
        await Here.SetAsync("a1", "desk", PresenceStatus.Online, Token);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await There.SetAsync("a1", "phone", PresenceStatus.Away, Token);
        await There.LeaveAsync("a1", "phone", Token);
        Assert.Equal(PresenceStatus.Online, Assert.Single(await There.AllAsync(Token)).Status);
        await Here.LeaveAsync("a1", "desk", Token);
        await Here.LeaveAsync("a1", "never", Token);
        Assert.Empty(await There.AllAsync(Token));
    }

    [Fact]
    public async Task Without_repetition_an_agent_is_gone_after_a_minute()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        await Here.SetAsync("a2", "y", PresenceStatus.Online, Token);
        Clock.Advance(TimeSpan.FromSeconds(59));
        await Here.SetAsync("a2", "y", PresenceStatus.Online, Token);
        Assert.Equal(2, (await There.AllAsync(Token)).Count);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("a2", Assert.Single(await There.AllAsync(Token)).AgentId);
        Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty(await Here.AllAsync(Token));
    }

    [Fact]
    public async Task A_reason_is_told_and_a_broken_line_counts_only_alone()
    {
        await Here.SetAsync("a1", "desk", PresenceStatus.Busy, "team meeting", Token);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await There.SetAsync("a1", "phone", PresenceStatus.Away, Presence.Disconnected, Token);
        Assert.Equal("team meeting", Assert.Single(await There.AllAsync(Token)).Reason);
        await Here.LeaveAsync("a1", "desk", Token);
        Assert.Equal(Presence.Disconnected, Assert.Single(await Here.AllAsync(Token)).Reason);
    }

    [Fact]
    public async Task Who_says_offline_is_not_here()
    {
        await Here.SetAsync("a1", "x", PresenceStatus.Online, Token);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Here.SetAsync("a1", "x", PresenceStatus.Offline, Token);
        Assert.Empty(await There.AllAsync(Token));
    }
}
