using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// Repeats what connected agents say of themselves, signs off those who left for longer than a reload takes, and ends connections
/// whose agent was disabled, changed password or got other rights.
/// </summary>
internal sealed partial class PresenceKeeper(
    Seats seats, IPresence presence, IDirectory directory, IEventBus bus, TimeProvider time, ILogger<PresenceKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);
    private readonly ConcurrentQueue<(Seat Seat, DateTimeOffset DueAt)> _left = new();

    /// <summary>What an agent says at a connection.</summary>
    public async Task SayAsync(Seat seat, PresenceStatus status, CancellationToken cancellationToken)
    {
        // In every window of his: else they would contradict each other with every beat.
        foreach (var window in seats.All.Where(s => s.Agent.Id == seat.Agent.Id))
        {
            window.Status = status;
            await presence.SetAsync(window.Agent.Id, window.ConnectionId, status, cancellationToken);
        }

        await bus.PublishAsync(new PresenceMoved(), cancellationToken);
    }

    /// <summary>A connection that comes while the agent is still present says the same: a reload is no change.</summary>
    public async Task ComeAsync(Seat seat, CancellationToken cancellationToken)
    {
        if ((await presence.AllAsync(cancellationToken)).FirstOrDefault(p => p.AgentId == seat.Agent.Id) is { } present)
        {
            seat.Status = present.Status;
            await presence.SetAsync(seat.Agent.Id, seat.ConnectionId, present.Status, cancellationToken);
        }
    }

    /// <summary>A connection ended; it is signed off after a short grace.</summary>
    public void Leave(Seat seat) => _left.Enqueue((seat, time.GetUtcNow() + Grace));

    /// <summary>Signs off whoever was connected here: those who moved are present elsewhere.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var seat in seats.All)
        {
            Leave(seat);
        }

        try
        {
            await SignOffAsync(DateTimeOffset.MaxValue, cancellationToken);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It ends by itself when nobody repeats it.
            Failed(logger, exception);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var nudge = new Nudge(time, Tick);
        var beatAt = time.GetUtcNow() + Heartbeat;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await nudge.WaitAsync(stoppingToken);
                await SignOffAsync(time.GetUtcNow(), stoppingToken);
                if (time.GetUtcNow() >= beatAt)
                {
                    beatAt = time.GetUtcNow() + Heartbeat;
                    await BeatAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Presence is rebuilt by the next beat.
                Failed(logger, exception);
            }
        }
    }

    private async Task SignOffAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var any = false;
        while (_left.TryPeek(out var next) && next.DueAt <= until && _left.TryDequeue(out next))
        {
            await presence.LeaveAsync(next.Seat.Agent.Id, next.Seat.ConnectionId, cancellationToken);
            any = true;
        }

        if (any)
        {
            await bus.PublishAsync(new PresenceMoved(), cancellationToken);
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        foreach (var group in seats.All.GroupBy(s => s.Agent.Id))
        {
            var agent = await directory.FindAgentAsync(group.Key, cancellationToken);
            var account = await directory.FindAccountAsync(group.Key, cancellationToken);
            foreach (var seat in group)
            {
                if (!MayStay(seat, agent, account))
                {
                    seat.Close();
                }
                else if (seat.Status is { } status)
                {
                    await presence.SetAsync(seat.Agent.Id, seat.ConnectionId, status, cancellationToken);
                }
            }
        }
    }

    private static bool MayStay(Seat seat, Agent? agent, Account? account) =>
        agent is { Enabled: true }
        && LogCursor.RightsOf(agent) == LogCursor.RightsOf(seat.Agent)
        && account is not null
        && (seat.Stamp is null || seat.Stamp == account.SecurityStamp);

    [LoggerMessage(1, LogLevel.Warning, "Keeping presence failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);
}
