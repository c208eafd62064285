using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.AgentConsole;

/// <summary>A console process that is asked to end, as consoles see it.</summary>
public sealed class ConsoleLeavingTests
{
    [Fact]
    public async Task It_tells_consoles_to_move_carries_out_what_they_ask_takes_no_new_ones_and_leaves_nobody_behind()
    {
        await using var server = new Brief();
        await server.InitializeAsync();
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        await hub.DoAsync("SetPresence", PresenceStatus.Online);
        var presence = server.Services.GetRequiredService<IPresence>();
        Assert.NotEmpty(await presence.AllAsync(CancellationToken.None));

        var leaving = server.LeaveAsync();
        var moving = await hub.NextAsync<MovingView>(nameof(IAgentClient.Moving));
        Assert.InRange(moving.AfterMilliseconds, 0, 3000);
        await hub.DoAsync("SetPresence", PresenceStatus.Busy);
        await Assert.ThrowsAsync<HubRefusedException>(() => lin.ConnectAsync());
        Assert.False(leaving.IsCompleted);

        await hub.DisposeAsync();
        await leaving.WaitAsync(TimeSpan.FromSeconds(25), TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(async () => (await presence.AllAsync(CancellationToken.None)).Count == 0, () => "nobody is left behind");
    }

    [Fact]
    public async Task A_console_that_does_not_move_is_closed_by_the_server()
    {
        await using var server = new Brief();
        await server.InitializeAsync();
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        var leaving = server.LeaveAsync();
        await hub.ClosedAsync();
        await leaving.WaitAsync(TimeSpan.FromSeconds(25), TestContext.Current.CancellationToken);
    }

    private sealed class Brief : ConsoleServer
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["Scrm:Console:DrainGraceSeconds"] = "0",
            ["Scrm:Console:MoveWithinSeconds"] = "3",
        };
    }
}
