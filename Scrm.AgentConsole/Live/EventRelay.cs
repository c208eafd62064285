using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// The one place that pushes to browsers. The bus only wakes it: whatever the bus loses is found in the store at the next tick.
/// </summary>
internal sealed partial class EventRelay(
    ChangeFeed changes, QueueFeed queues, PresenceFeed presence, AlertFeed alerts, ViewerFeed viewers, Seats seats, IEventBus bus, TimeProvider time, ILogger<EventRelay> logger)
    : BackgroundService
{
    private static readonly TimeSpan ChangesAtLeastEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OthersAtLeastEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan QueuesAtMostEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan HeadEvery = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new Nudge(time, ChangesAtLeastEvery);
        using var queued = new Nudge(time, OthersAtLeastEvery);
        using var moved = new Nudge(time, OthersAtLeastEvery);
        using var head = new Nudge(time, HeadEvery);
        using var subscription = bus.Subscribe(signal => Hear(signal, changed, moved));
        await Task.WhenAll(
            LoopAsync(changed, token => PushChangesAsync(queued, token), stoppingToken),
            LoopAsync(queued, PushQueuesAsync, stoppingToken),
            LoopAsync(moved, presence.PushAsync, stoppingToken),
            LoopAsync(head, PushHeadAsync, stoppingToken));
    }

    private void Hear(BusSignal signal, Nudge changed, Nudge moved)
    {
        switch (signal)
        {
            case ChangesAppended:
                changed.Poke();
                break;
            case PresenceMoved:
                moved.Poke();
                break;
            case StaffAlerted alert:
                alerts.Push(alert);
                break;
            case ConversationViewed viewed:
                viewers.Hear(viewed);
                break;
            case TypingChanged typing:
                PushTyping(typing);
                break;
        }
    }

    private async Task PushChangesAsync(Nudge queued, CancellationToken cancellationToken)
    {
        if (await changes.PushAsync(cancellationToken))
        {
            queued.Poke();
        }
    }

    private async Task PushQueuesAsync(CancellationToken cancellationToken)
    {
        await queues.PushAsync(cancellationToken);
        await Task.Delay(QueuesAtMostEvery, time, cancellationToken);
    }

    private void PushTyping(TypingChanged typing)
    {
        var view = new TypingView(typing.ConversationId, typing.AgentId, typing.IsTyping);
        foreach (var seat in seats.All.Where(s => s.Watches(typing.ConversationId) && s.Agent.Id != typing.AgentId))
        {
            seat.Offer(client => client.TypingChanged(view));
        }
    }

    // What was lined up before it arrives before it: a console that reads a head has everything up to it.
    private Task PushHeadAsync(CancellationToken cancellationToken)
    {
        if (changes.Cursor is { } cursor)
        {
            foreach (var seat in seats.All.Where(s => s.IsCurrent))
            {
                var view = new HeadView(LogCursor.Of(cursor, seat.Agent));
                seat.Offer(client => client.Head(view));
            }
        }

        return Task.CompletedTask;
    }

    private async Task LoopAsync(Nudge nudge, Func<CancellationToken, Task> step, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await nudge.WaitAsync(stopping);
                await step(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                // The store is away: the next nudge tries again from the same cursor.
                Failed(logger, exception);
                await WaitAfterFailureAsync(stopping);
            }
        }
    }

    private async Task WaitAfterFailureAsync(CancellationToken stopping) =>
        await Task.Delay(QueuesAtMostEvery, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    [LoggerMessage(1, LogLevel.Warning, "Pushing to consoles failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);
}
