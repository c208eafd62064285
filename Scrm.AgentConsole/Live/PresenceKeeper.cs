using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// Repeats what connected agents say of themselves, calls those away who left for longer than a reload takes (a minute later they are
/// offline, as nobody repeats it), and ends connections whose agent was disabled, changed password or got other rights.
/// </summary>
internal sealed partial class PresenceKeeper(
    Seats seats, IPresence presence, IDirectory directory, IEventBus bus, TimeProvider time, ILogger<PresenceKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);
    private readonly ConcurrentQueue<(Seat Seat, DateTimeOffset DueAt)> _left = new();
    private readonly ConcurrentDictionary<string, (PresenceStatus Status, string? Reason)> _lost = new();

    /// <summary>What an agent says at a connection.</summary>
    public async Task SayAsync(Seat seat, PresenceStatus status, string? reason, CancellationToken cancellationToken)
    {
        // In every window of his: else they would contradict each other with every beat.
        foreach (var window in seats.All.Where(s => s.Agent.Id == seat.Agent.Id))
        {
            (window.Status, window.Reason) = (status, reason);
            await presence.SetAsync(window.Agent.Id, window.ConnectionId, status, reason, cancellationToken);
        }

        await bus.PublishAsync(new PresenceMoved(), cancellationToken);
    }

    /// <summary>A connection that comes while the agent is still present says the same: a reload is no change, nor is a line that broke and is back.</summary>
    public async Task ComeAsync(Seat seat, CancellationToken cancellationToken)
    {
        if ((await presence.AllAsync(cancellationToken)).FirstOrDefault(p => p.AgentId == seat.Agent.Id) is { } present)
        {
            var broke = present.Reason == Presence.Disconnected;
            (seat.Status, seat.Reason) = broke && _lost.TryRemove(seat.Agent.Id, out var lost) ? lost : (present.Status, broke ? null : present.Reason);
            await presence.SetAsync(seat.Agent.Id, seat.ConnectionId, seat.Status.Value, seat.Reason, cancellationToken);
            await bus.PublishAsync(new PresenceMoved(), cancellationToken);
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
            await SignOffAsync(DateTimeOffset.MaxValue, isOver: true, cancellationToken);
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
                await SignOffAsync(time.GetUtcNow(), isOver: false, stoppingToken);
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

    private async Task SignOffAsync(DateTimeOffset until, bool isOver, CancellationToken cancellationToken)
    {
        var any = false;
        while (_left.TryPeek(out var next) && next.DueAt <= until && _left.TryDequeue(out next))
        {
            await SignOffAsync(next.Seat, isOver, cancellationToken);
            any = true;
        }

        if (any)
        {
            await bus.PublishAsync(new PresenceMoved(), cancellationToken);
        }
    }

    private async Task SignOffAsync(Seat seat, bool isOver, CancellationToken cancellationToken)
    {
        var isLast = seats.All.All(s => s.Agent.Id != seat.Agent.Id);
        if (!isOver && isLast && seat.Status is { } said and not PresenceStatus.Offline)
        {
            _lost[seat.Agent.Id] = (said, seat.Reason);
            await presence.SetAsync(seat.Agent.Id, seat.ConnectionId, PresenceStatus.Away, Presence.Disconnected, cancellationToken);
        }
        else
        {
            await presence.LeaveAsync(seat.Agent.Id, seat.ConnectionId, cancellationToken);
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
                    await presence.SetAsync(seat.Agent.Id, seat.ConnectionId, status, seat.Reason, cancellationToken);
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
